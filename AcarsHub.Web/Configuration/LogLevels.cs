using Serilog.Events;

namespace AcarsHub.Web.Configuration;

/// <summary>Meaning of <c>MIN_LOG_LEVEL</c>.</summary>
internal static class LogLevels
{
    /// <summary>Level for a number (6 trace … 1 fatal) or a name in any case.</summary>
    /// <returns>Null for anything else.</returns>
    public static LogEventLevel? Parse(string text)
    {
        text = text.Trim();
        if (int.TryParse(text, out var number))
        {
            return number switch
            {
                >= 6 => LogEventLevel.Verbose,
                5 => LogEventLevel.Debug,
                4 => LogEventLevel.Information,
                3 => LogEventLevel.Warning,
                2 => LogEventLevel.Error,
                _ => LogEventLevel.Fatal,
            };
        }

        return text.ToUpperInvariant() switch
        {
            "TRACE" => LogEventLevel.Verbose,
            "DEBUG" => LogEventLevel.Debug,
            "INFO" or "INFORMATION" => LogEventLevel.Information,
            "WARN" or "WARNING" => LogEventLevel.Warning,
            "ERROR" => LogEventLevel.Error,
            "FATAL" or "CRITICAL" => LogEventLevel.Fatal,
            _ => null,
        };
    }
}
