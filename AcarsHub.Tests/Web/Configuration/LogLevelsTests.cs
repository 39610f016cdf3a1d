using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using Serilog.Events;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Configuration;

public sealed class LogLevelsTests
{
    [Theory]
    [InlineData("7", LogEventLevel.Verbose)]
    [InlineData("6", LogEventLevel.Verbose)]
    [InlineData("5", LogEventLevel.Debug)]
    [InlineData("4", LogEventLevel.Information)]
    [InlineData("3", LogEventLevel.Warning)]
    [InlineData("2", LogEventLevel.Error)]
    [InlineData("1", LogEventLevel.Fatal)]
    [InlineData("0", LogEventLevel.Fatal)]
    [InlineData("-1", LogEventLevel.Fatal)]
    [InlineData("trace", LogEventLevel.Verbose)]
    [InlineData("Debug", LogEventLevel.Debug)]
    [InlineData(" INFO ", LogEventLevel.Information)]
    [InlineData("warn", LogEventLevel.Warning)]
    [InlineData("Error", LogEventLevel.Error)]
    [InlineData("FATAL", LogEventLevel.Fatal)]
    public void Parse_NumberOrName_IsItsLevel(string text, LogEventLevel expected) => LogLevels.Parse(text).ShouldBe(expected);

    [Theory]
    [InlineData("loud")]
    [InlineData("4.5")]
    public void LogLevel_AnythingElse_IsInformation(string text) =>
        NewEnvironment.Of("MIN_LOG_LEVEL=" + text).LogLevel("MIN_LOG_LEVEL").ShouldBe(LogEventLevel.Information);
}
