using System.Collections.Immutable;
using System.Globalization;
using AcarsHub.Domain.Live;
using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Diagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Serilog.Events;

namespace AcarsHub.Web.Components.Settings;

/// <summary>The server's log as it is written, with the level from which it is written.</summary>
public sealed partial class LogViewer : LiveComponentBase
{
    private const int MostShown = 200;

    private static readonly ImmutableArray<LogEventLevel> s_levels = [LogEventLevel.Error, LogEventLevel.Warning, LogEventLevel.Information, LogEventLevel.Debug, LogEventLevel.Verbose];

    private readonly List<LogEntry> _entries = [];
    private List<LogEntry> _shown = [];
    private LogEventLevel _shownFrom = LogEventLevel.Verbose;
    private string _text = "";
    private string _said = "";
    private long _sequence;

    [Inject]
    private ServerLog Log { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private PageOptions Pages { get; set; } = null!; // Likewise.

    [Inject]
    private ReaderSettings Reader { get; set; } = null!; // Likewise.

    [Inject]
    private IJSRuntime Browser { get; set; } = null!; // Likewise.

    private bool MayChange => Pages.AllowsRemoteUpdates;

    private string Summary
    {
        get
        {
            var matching = Matching().Count();
            var errors = _entries.Count(static e => e.Level >= LogEventLevel.Error);
            var warnings = _entries.Count(static e => e.Level == LogEventLevel.Warning);
            return $"{MessageFormatter.Count(_entries.Count)} lines in memory, {MessageFormatter.Count(matching)} of them shown from the newest, {MessageFormatter.Count(errors)} errors, {MessageFormatter.Count(warnings)} warnings.";
        }
    }

    protected override void OnInitialized() => Take(Log.Entries.Newest(ServerLog.Capacity));

    protected override void Subscribe() => Follow(Log.Entries, _sequence, Take);

    protected override bool ShouldRender()
    {
        _shown = [.. Matching().Take(MostShown)];
        return true;
    }

    private void Take(LiveBatch<LogEntry> batch)
    {
        _entries.AddRange(batch.Items);
        _entries.RemoveRange(0, Math.Max(0, _entries.Count - ServerLog.Capacity));
        _sequence = batch.LastSequence;
        _shown = [.. Matching().Take(MostShown)];
    }

    private IEnumerable<LogEntry> Matching() => _entries.AsEnumerable().Reverse().Where(entry =>
        entry.Level >= _shownFrom
        && (_text.Length == 0
            || entry.Text.Contains(_text, StringComparison.OrdinalIgnoreCase)
            || entry.Category.Contains(_text, StringComparison.OrdinalIgnoreCase)));

    private void SetLevel(ChangeEventArgs change)
    {
        // Asked again here: a disabled control is a courtesy, not a guard.
        if (MayChange && Enum.TryParse<LogEventLevel>(change.Value as string, out var level))
        {
            Log.Level = level;
        }
    }

    private string AllText() => string.Join('\n', Matching().Reverse().Select(static e =>
        string.Create(CultureInfo.InvariantCulture, $"{e.AtUtc:yyyy-MM-dd HH:mm:ss.fff}Z {Name(e.Level)} {e.Category}: {e.Text}{(e.Exception is null ? "" : "\n" + e.Exception)}")));

    private async Task CopyAsync() => _said = await Browser.InvokeAsync<bool>("acarsHubView.copy", AllText()) ? "Copied." : "The browser did not allow copying.";

    private async Task ExportAsync() => await Browser.InvokeVoidAsync("acarsHubView.download", "acarshub-log.txt", AllText());

    private static string Name(LogEventLevel level) => level switch
    {
        LogEventLevel.Verbose => "Trace",
        LogEventLevel.Information => "Info",
        _ => level.ToString(),
    };
}
