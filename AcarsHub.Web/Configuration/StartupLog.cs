namespace AcarsHub.Web.Configuration;

/// <summary>What there is to say while starting.</summary>
internal sealed partial class StartupLog(ILogger<StartupLog> logger)
{
    [LoggerMessage(1001, LogLevel.Warning, "AcarsHub {Version} is starting; database {Database}")]
    public partial void Starting(string version, string database);

    [LoggerMessage(1002, LogLevel.Warning, "{Problem}")]
    public partial void Problem(string problem);

    [LoggerMessage(1003, LogLevel.Warning, "{Notice}")]
    public partial void Notice(string notice);

    [LoggerMessage(1004, LogLevel.Critical, "AcarsHub cannot start on {Binding}: {Error}")]
    public partial void CannotStart(string binding, string error);
}
