using AcarsHub.Web;
using AcarsHub.Web.Diagnostics;
using Serilog;
using Serilog.Events;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web;

/// <summary>What the log does with values that come from anybody.</summary>
public sealed class LoggingTests
{
    [Fact]
    public void Value_WithControlCharacters_IsWrittenWithEscapes()
    {
        var log = new ServerLog(LogEventLevel.Information);
        var configuration = new LoggerConfiguration();
        Logging.Configure(configuration, log);
        using var logger = configuration.CreateLogger();

        logger.Error("From {Station:l}", "A\u001B[31m\n\u009B31m\u202EB");

        log.Entries.Newest(1).Items[0].Text.ShouldBe(@"From A\u001b[31m\u000a\u009b31m\u202eB");
    }
}
