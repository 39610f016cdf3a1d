using AcarsHub.Tests.Builders;
using AcarsHub.Web.Ingest;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Ingest;

public sealed class BadInputLogTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly LogLines _lines = new();
    private readonly ILoggerFactory _loggers;
    private readonly BadInputLog _log;
    private readonly Listener _listener = NewListener.Udp();

    public BadInputLogTests()
    {
        _loggers = LoggerFactory.Create(logging => logging.AddProvider(_lines));
        _log = new BadInputLog(_clock, _loggers.CreateLogger<BadInputLog>());
    }

    [Fact]
    public void Flood_WithinAMinute_IsOneWarningAndTheNextMinuteSaysHowMany()
    {
        for (var i = 0; i < 10; i++)
        {
            _log.Malformed(_listener, "first minute", "");
        }

        _clock.Advance(TimeSpan.FromSeconds(59.9));
        _log.Malformed(_listener, "still the first minute", "");
        _lines.Warnings.ShouldBe(["udp://0.0.0.0:5550: 1 inputs since the last warning were not understood, most recently: first minute"]);

        _clock.Advance(TimeSpan.FromSeconds(0.1));
        _log.Unrecognised(_listener, "");

        _lines.Warnings.Last().ShouldBe("udp://0.0.0.0:5550: 11 inputs since the last warning were not understood, most recently: no known decoder's format");
        _lines.Warnings.Count().ShouldBe(2);
    }

    [Fact]
    public void Warnings_OfTwoListeners_DoNotSilenceEachOther()
    {
        _log.Malformed(_listener, "a", "");
        _log.Malformed(NewListener.Udp(5551), "b", "");

        _lines.Warnings.Count().ShouldBe(2);
    }

    [Fact]
    public void Dropping_IsAnEpisodeOfItsOwn()
    {
        _log.Malformed(_listener, "a", "");
        _log.Dropping(_listener);
        _log.Dropping(_listener);
        _clock.Advance(TimeSpan.FromMinutes(1));
        _log.Dropping(_listener);

        _lines.Warnings.Where(static w => w.Contains("queue is full", StringComparison.Ordinal)).ShouldBe(
        [
            "udp://0.0.0.0:5550: 1 messages since the last warning were lost, the queue is full",
            "udp://0.0.0.0:5550: 2 messages since the last warning were lost, the queue is full",
        ]);
        _log.Recent.Length.ShouldBe(1);
    }

    [Fact]
    public void Counts_GoToTheListenerByTheirKind()
    {
        _log.Malformed(_listener, "a", "");
        _log.Malformed(_listener, "a", "");
        _log.Unrecognised(_listener, "");
        _log.FramingOverflow(_listener);

        (_listener.Malformed, _listener.Unrecognised, _listener.FramingOverflows).ShouldBe((2L, 1L, 1L));
    }

    [Fact]
    public void Recent_AfterMoreThanAHundred_KeepsTheLastHundredNewestFirst()
    {
        for (var i = 1; i <= 103; i++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            _log.Malformed(_listener, "bad", $"excerpt {i}");
        }

        _log.Recent.Length.ShouldBe(100);
        _log.Recent[0].ShouldBe(new BadInput(_clock.GetUtcNow(), "udp://0.0.0.0:5550", "bad", "excerpt 103"));
        _log.Recent[^1].Excerpt.ShouldBe("excerpt 4");
    }

    public void Dispose()
    {
        _loggers.Dispose();
        _lines.Dispose();
    }
}
