using System.Collections.Immutable;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Ingest;
using AcarsHub.Web.Jobs;

namespace AcarsHub.Web.Status;

/// <summary>The one builder of <see cref="StationStatus"/>. Reads counters and asks the file system for sizes; costs no query.</summary>
internal sealed class StatusBuilder(
    StationSettings settings,
    ReferenceData reference,
    FeedStatusBuilder feeds,
    StorageStatusBuilder storage,
    FrameQueue frames,
    StoreQueue store,
    StoreState storeState,
    PipelineStages stages,
    JobBoard jobs,
    OpenPages pages,
    BadInputLog badInput,
    TimeProvider clock)
{
    // Longer than any step of a healthy stage, shorter than what a watchdog has to wait for.
    private static readonly TimeSpan s_standstill = TimeSpan.FromSeconds(20);

    private readonly DateTimeOffset _startedAtUtc = clock.GetUtcNow();

    public StationStatus Build()
    {
        var now = clock.GetUtcNow();
        var decoders = feeds.Decoders();
        var listeners = feeds.Listeners();
        var database = storage.Build();
        var running = Stages();
        var all = jobs.All;
        ImmutableArray<StatusProblem> problems =
        [
            .. StorageStatusBuilder.Problems(database),
            .. running.Where(static stage => !stage.IsRunning).Select(static stage => new StatusProblem("stage:" + stage.Key, $"{stage.Title} stands still: the machine is overloaded, the disk does not answer, or another program holds the database", ProblemWeight.Fails)),
            .. FeedStatusBuilder.Problems(decoders, listeners, now),
            .. all.Where(static job => job.Error is not null).Select(static job => new StatusProblem("job:" + job.Key, $"{job.Title} failed: {job.Error!.TrimEnd('.')}")), // The condition says that there is one.
            .. Notes(),
        ];
        return new StationStatus
        {
            AtUtc = now,
            Condition = Judge(problems),
            Version = ProductVersion.Text,
            StartedAtUtc = _startedAtUtc,
            Database = database,
            Decoders = decoders,
            Listeners = listeners,
            Queues = new QueueStatus(
                frames.Depth,
                store.Reader.Count,
                listeners.Sum(static l => l.DroppedByQueue),
                listeners.Sum(static l => l.DroppedByKernel),
                decoders.Sum(static d => d.QueueLostLastMinute + d.KernelLostLastMinute)),
            Stages = running,
            Jobs = all,
            Process = new ProcessStatus(pages.Count, Environment.WorkingSet, GC.GetTotalMemory(forceFullCollection: false)),
            Problems = problems,
            RecentBadInput = badInput.Recent,
        };
    }

    private Condition Judge(ImmutableArray<StatusProblem> problems)
    {
        if (problems.Any(static problem => problem.Weight == ProblemWeight.Fails))
        {
            return Condition.Unhealthy;
        }

        return storeState.Phase switch
        {
            StorePhase.Opening => Condition.Starting,
            StorePhase.Migrating => Condition.Migrating,
            _ when problems.Any(static problem => problem.Weight == ProblemWeight.Degrades) => Condition.Degraded,
            _ => Condition.Healthy,
        };
    }

    /// <summary>What is always to be said but is no fault of the moment.</summary>
    private IEnumerable<StatusProblem> Notes()
    {
        IEnumerable<string> notes = [.. settings.Problems, .. reference.Problems];
        return (storeState.Warning is { } warning ? notes.Append(warning) : notes).Select(static note => new StatusProblem("note:" + note, note, ProblemWeight.Note));
    }

    private ImmutableArray<StageStatus> Stages()
    {
        // A stage that has nothing to do may rest; one for which work waits may not.
        var decodingMayRest = frames.Depth == 0 || store.Reader.Count >= StoreQueue.Capacity;
        var storingMayRest = storeState.Phase != StorePhase.Ready;
        return
        [
            new StageStatus("decoding", "Decoding of messages", Runs(stages.Decoding, decodingMayRest)),
            new StageStatus("storing", "Storing of messages", Runs(stages.Storing, storingMayRest)),
        ];
    }

    private static bool Runs(PipelineStage stage, bool mayRest) => !stage.HasEnded && (mayRest || stage.SinceBeat < s_standstill);
}
