using AcarsHub.Domain.Messages;
using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Configuration;

public sealed class ConnectionDescriptorsTests
{
    private readonly List<string> _problems = [];

    [Theory]
    [InlineData(null, "udp://0.0.0.0:5556")]
    [InlineData("udp", "udp://0.0.0.0:5556")]
    [InlineData("UDP", "udp://0.0.0.0:5556")]
    [InlineData("udp://0.0.0.0:9556", "udp://0.0.0.0:9556")]
    [InlineData("udp://*:9556", "udp://0.0.0.0:9556")]
    [InlineData("udp://:9556", "udp://0.0.0.0:9556")]
    [InlineData("udp://[::]:9556", "udp://0.0.0.0:9556")]
    [InlineData("udp://192.0.2.7:9556", "udp://192.0.2.7:9556")]
    [InlineData("udp://[::1]:5550", "udp://[::1]:5550")]
    [InlineData("ZMQ://dumphfdl:45556", "zmq://dumphfdl:45556")]
    [InlineData("Tcp://[2001:db8::7]:15556", "tcp://[2001:db8::7]:15556")]
    [InlineData("tcp://acars_router:1", "tcp://acars_router:1")]
    [InlineData("tcp://router.example.org:65535", "tcp://router.example.org:65535")]
    [InlineData("udp,tcp://acars_router:15556", "udp://0.0.0.0:5556", "tcp://acars_router:15556")]
    [InlineData(" udp ; zmq://a:1 ,, tcp://a:1 ;", "udp://0.0.0.0:5556", "zmq://a:1", "tcp://a:1")]
    public void Parse_GoodValue_GivesItsEndpointsAndNoProblem(string? value, params string[] expected)
    {
        Parse(value).ShouldBe(expected);
        _problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("http://h:1")]
    [InlineData("tcp")]
    [InlineData("udp:5556")]
    [InlineData("udp://5556")]
    [InlineData("tcp://h")]
    [InlineData("tcp://h:")]
    [InlineData("tcp://h:0")]
    [InlineData("tcp://h:65536")]
    [InlineData("tcp://h:-1")]
    [InlineData("tcp://h:+1")]
    [InlineData("tcp://h:1x")]
    [InlineData("tcp://h:99999999999")]
    [InlineData("tcp://:15556")]
    [InlineData("zmq://*:45556")]
    [InlineData("tcp://0.0.0.0:15556")]
    [InlineData("tcp://a b:15556")]
    [InlineData("tcp://h/path:15556")]
    [InlineData("tcp://::1:15556")]
    [InlineData("tcp://[acars_router]:15556")]
    [InlineData("tcp://user@h:15556")]
    public void Parse_BadDescriptor_IsSkippedWithOneProblem(string bad)
    {
        Parse($"{bad},udp").ShouldBe(["udp://0.0.0.0:5556"]);
        _problems.ShouldHaveSingleItem().ShouldStartWith($"HFDL_CONNECTIONS: \"{bad}\" ");
    }

    [Fact]
    public void Parse_GoodAmongBad_KeepsTheGoodWithOneProblemEach()
    {
        Parse("udp , foo, tcp://h:0").ShouldBe(["udp://0.0.0.0:5556"]);
        _problems.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("udp,udp")]
    [InlineData("udp,udp://0.0.0.0:5556")]
    [InlineData("udp://*:5556; UDP")]
    public void Parse_SameEndpointTwice_IsUsedOnceWithOneProblem(string value)
    {
        Parse(value).ShouldBe(["udp://0.0.0.0:5556"]);
        _problems.ShouldHaveSingleItem().ShouldContain("twice");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" , ;")]
    public void Parse_BlankValue_GivesNoEndpointAndOneProblem(string value)
    {
        Parse(value).ShouldBeEmpty();
        _problems.ShouldHaveSingleItem().ShouldBe($"HFDL_CONNECTIONS=\"{value}\" names no connection; nothing is received for HFDL");
    }

    [Fact]
    public void Parse_UdpOfEachType_BindsItsOwnPort() =>
        DecoderKinds.All.Select(names => ConnectionDescriptors.Parse("udp", names, _problems.Add).Single())
            .ShouldBe(
            [
                new(DecoderKind.Acars, Transport.Udp, "", 5550),
                new(DecoderKind.Vdlm2, Transport.Udp, "", 5555),
                new(DecoderKind.Hfdl, Transport.Udp, "", 5556),
                new(DecoderKind.Imsl, Transport.Udp, "", 5557),
                new(DecoderKind.Irdm, Transport.Udp, "", 5558),
            ]);

    private string[] Parse(string? value) =>
        [.. ConnectionDescriptors.Parse(value, DecoderKind.Hfdl.Names(), _problems.Add).Select(static e => e.ToString())];
}
