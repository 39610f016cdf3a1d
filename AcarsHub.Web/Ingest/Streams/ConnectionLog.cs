namespace AcarsHub.Web.Ingest.Streams;

/// <summary>Log lines of outgoing connections.</summary>
internal sealed partial class ConnectionLog(ILogger<ConnectionLog> logger)
{
    [LoggerMessage(2201, LogLevel.Information, "Connected to {Listener}")]
    public partial void Connected(string listener);

    [LoggerMessage(2202, LogLevel.Warning, "No connection to {Listener}: {Error}. Trying again until it works")]
    public partial void Disconnected(string listener, string error);
}
