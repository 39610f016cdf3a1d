using AcarsHub.Tests.Builders;
using AcarsHub.Web.Status;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Status;

public sealed class StatusLogTests : IDisposable
{
    private readonly LogLines _lines = new();
    private readonly ILoggerFactory _loggers;
    private readonly StatusLog _log;

    public StatusLogTests()
    {
        _loggers = LoggerFactory.Create(logging => logging.AddProvider(_lines));
        _log = new StatusLog(_loggers.CreateLogger<StatusLog>());
    }

    [Fact]
    public void Problem_ThatLasts_IsToldOnceAndItsEndOnce()
    {
        Look(NewStatus.Healthy(), times: 2);
        Look(NewStatus.Silent("VDL2 silent for 6 min"), times: 2);
        Look(NewStatus.Silent("VDL2 silent for 7 min"), times: 5); // The same problem in other words.
        Look(NewStatus.Healthy(), times: 3);

        _lines.All.ShouldBe(
        [
            "Warning: Problem: VDL2 silent for 6 min",
            "Warning: The station is Degraded now",
            "Information: No longer so: VDL2 silent for 6 min",
            "Information: The station is healthy again",
        ]);
    }

    [Fact]
    public void Problem_OfOneLook_IsNotWorthALine()
    {
        Look(NewStatus.Healthy(), times: 2);
        Look(NewStatus.Silent(), times: 1);
        Look(NewStatus.Healthy(), times: 2);

        _lines.All.ShouldBeEmpty();
    }

    [Fact]
    public void Start_OfAHealthyStation_AndWhatIsToBeNoted_AreNotTold()
    {
        Look(NewStatus.Silent() with { Condition = Condition.Migrating }, times: 3);
        Look(NewStatus.Healthy() with { Problems = [new StatusProblem("note:x", "x", ProblemWeight.Note)] }, times: 3);

        _lines.All.ShouldBeEmpty();
    }

    public void Dispose()
    {
        _loggers.Dispose();
        _lines.Dispose();
    }

    private void Look(StationStatus status, int times)
    {
        for (var i = 0; i < times; i++)
        {
            _log.Observe(status);
        }
    }
}
