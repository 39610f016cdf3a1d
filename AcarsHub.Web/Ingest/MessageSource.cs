namespace AcarsHub.Web.Ingest;

/// <summary>Brings bytes of one endpoint in and keeps doing so, whatever the other side does.</summary>
internal interface IMessageSource
{
    /// <summary>Runs until cancelled. Returns normally after cancellation, once everything received is in the queue.</summary>
    Task RunAsync(CancellationToken ct);
}
