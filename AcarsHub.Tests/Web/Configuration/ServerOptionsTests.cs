using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Configuration;

public sealed class ServerOptionsTests
{
    [Theory]
    [InlineData("http://*:8080")]
    [InlineData("http://*:80", "ACARSHUB_NGINX_PORT=80")]
    [InlineData("http://*:8888", "PORT=8888", "ACARSHUB_NGINX_PORT=80")]
    [InlineData("http://*:8888", "PORT=8888", "HOST=0.0.0.0")]
    [InlineData("http://*:8888", "PORT=8888", "HOST=::")]
    [InlineData("http://127.0.0.1:8888", "PORT=8888", "HOST=127.0.0.1")]
    [InlineData("http://[::1]:8888", "PORT=8888", "HOST=::1")]
    [InlineData("http://[::1]:8888", "PORT=8888", "HOST=[::1]")]
    [InlineData("http://*:8080", "HOST=127.0.0.1")]
    [InlineData("http://*:80", "PORT=web", "ACARSHUB_NGINX_PORT=80")]
    [InlineData("http://*:8080", "PORT=", "ACARSHUB_NGINX_PORT= ", "ASPNETCORE_URLS=")]
    [InlineData(null, "ASPNETCORE_URLS=http://*:5000", "PORT=8888", "ACARSHUB_NGINX_PORT=80")]
    [InlineData(null, "ASPNETCORE_URLS=http://+:80;http://[::1]:81")]
    [InlineData("http://*:8888", "ASPNETCORE_URLS=8080", "PORT=8888")]
    [InlineData("http://*:8080", "ASPNETCORE_URLS=http://*:5000;nonsense")]
    public void Read_FirstThatIsSet_IsTheOneBinding(string? expected, params string[] environment) =>
        ServerOptions.Read(NewEnvironment.Of(environment)).Url.ShouldBe(expected);

    [Fact]
    public void Read_UrlsThatAreNone_IsOneProblem()
    {
        var environment = NewEnvironment.Of("ASPNETCORE_URLS=8080");

        ServerOptions.Read(environment);

        environment.Problems.ShouldHaveSingleItem().ShouldStartWith("ASPNETCORE_URLS=\"8080\" is ");
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080/")]
    [InlineData("http://127.0.0.1/", "ACARSHUB_NGINX_PORT=80")]
    [InlineData("http://[::1]:8888/", "PORT=8888", "HOST=::1")]
    [InlineData("http://127.0.0.1:5000/", "ASPNETCORE_URLS=http://*:5000")]
    [InlineData("http://127.0.0.1:5000/", "ASPNETCORE_URLS=http://+:5000/;https://+:5001")]
    [InlineData("http://127.0.0.1:5000/", "ASPNETCORE_URLS=http://0.0.0.0:5000")]
    [InlineData("http://127.0.0.1:5000/", "ASPNETCORE_URLS= http://[::]:5000/ ")]
    [InlineData("http://localhost:5000/", "ASPNETCORE_URLS=http://localhost:5000")]
    public void LocalUrl_OfABinding_ReachesItFromTheSameMachine(string expected, params string[] environment) =>
        ServerOptions.LocalUrl(NewEnvironment.Of(environment)).ToString().ShouldBe(expected);
}
