using System.Globalization;
using System.Text;
using Serilog.Core;
using Serilog.Events;

namespace AcarsHub.Web.Diagnostics;

/// <summary>
/// Writes control and format characters of values as escapes. Values may come over the radio: none of them moves the cursor of the
/// operator's terminal, turns text around or begins a line that looks like ours.
/// </summary>
internal sealed class PrintableProperties : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        List<LogEventProperty>? changed = null;
        foreach (var (name, value) in logEvent.Properties)
        {
            if (value is ScalarValue { Value: string text } && text.Any(IsUnprintable))
            {
                (changed ??= []).Add(new LogEventProperty(name, new ScalarValue(Escape(text))));
            }
        }

        changed?.ForEach(logEvent.AddOrUpdateProperty);
    }

    private static bool IsUnprintable(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = IsUnprintable(c) ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
