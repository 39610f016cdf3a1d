using System.Globalization;
using AcarsHub.Domain.Live;
using Serilog.Core;
using Serilog.Events;

namespace AcarsHub.Web.Diagnostics;

/// <summary>The newest lines of the server's log in memory, and the level from which lines are written.</summary>
public sealed class ServerLog(LogEventLevel level) : ILogEventSink
{
    /// <summary>Lines remembered.</summary>
    public const int Capacity = 1_000;

    private const int LongestText = 2_000;
    private const string CategoryProperty = "SourceContext";

    /// <summary>The lines.</summary>
    public LiveFeed<LogEntry> Entries { get; } = new(Capacity);

    /// <summary>What was configured at the start.</summary>
    public LogEventLevel ConfiguredLevel { get; } = level;

    /// <summary>Lines below this are not written. May be changed at any time; holds until the next start.</summary>
    public LogEventLevel Level
    {
        get => Switch.MinimumLevel;
        set => Switch.MinimumLevel = value;
    }

    /// <summary>The same for Serilog.</summary>
    internal LoggingLevelSwitch Switch { get; } = new(level);

    public void Emit(LogEvent logEvent) => Entries.Publish([Of(logEvent)]);

    private static LogEntry Of(LogEvent logEvent) => new(
        logEvent.Timestamp.ToUniversalTime(),
        logEvent.Level,
        Category(logEvent),
        Bounded(logEvent.RenderMessage(CultureInfo.InvariantCulture)),
        logEvent.Exception is { } exception ? Bounded(exception.ToString()) : null);

    private static string Category(LogEvent logEvent)
    {
        var name = logEvent.Properties.TryGetValue(CategoryProperty, out var value) && value is ScalarValue { Value: string text } ? text : "";
        return name[(name.LastIndexOf('.') + 1)..];
    }

    private static string Bounded(string text) => text.Length > LongestText ? text[..LongestText] + "…" : text;
}
