using System.Text;

namespace AcarsHub.Web.Endpoints;

/// <summary>
/// Texts in tables, RFC 4180. What is received comes from anybody, and spreadsheets take a cell that begins with an equals sign or the like
/// for a formula: such a text gets an apostrophe in front, as OWASP advises.
/// </summary>
internal static class CsvText
{
    public const string LineEnd = "\r\n";

    public static void Append(StringBuilder row, string text)
    {
        var guard = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" : "";
        if (!text.AsSpan().ContainsAny(",\"\r\n"))
        {
            row.Append(guard).Append(text);
            return;
        }

        row.Append('"').Append(guard).Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
