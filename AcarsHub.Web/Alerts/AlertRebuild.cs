using AcarsHub.Domain.Live;

namespace AcarsHub.Web.Alerts;

/// <summary>Looks for the terms that hold in all stored messages, in the background.</summary>
internal sealed class AlertRebuild(LiveFeed<AlertRebuildState> changes)
{
    /// <summary>How far it is, and what the last one came to.</summary>
    public AlertRebuildState Current { get; private set; } = AlertRebuildState.Idle;

    /// <summary>Begins, unless it is running or not allowed.</summary>
    /// <returns>Whether it is running now; else <see cref="AlertRebuildState.Problem"/> tells why not.</returns>
    public bool Start()
    {
        Current = AlertRebuildState.Idle with { Problem = "The stored messages cannot be looked into yet." };
        changes.Publish([Current]);
        return false;
    }

    /// <summary>Gives up what is running; nothing changes then.</summary>
    public void Cancel()
    {
        // Nothing is running.
    }
}
