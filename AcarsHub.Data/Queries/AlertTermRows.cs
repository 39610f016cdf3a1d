using System.Text.Json.Nodes;
using AcarsHub.Domain.Alerts;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Queries;

/// <summary>Terms to rows and back. Both lists have the same columns.</summary>
internal static class AlertTermRows
{
    public const string Columns = "term, kind, fields, severity, colour";

    /// <summary>A term; what a newer version may have written and this one does not know is read as what is usual.</summary>
    public static AlertTerm Read(SqliteDataReader row)
    {
        var usual = new AlertTerm(row.GetString(0));
        var fields = (AlertFields)row.GetInt32(2) & AlertFields.All;
        return usual with
        {
            Kind = Parse(row.GetString(1), usual.Kind),
            Fields = fields == AlertFields.None ? usual.Fields : fields,
            Severity = Parse(row.GetString(3), usual.Severity),
            Colour = Parse(row.GetString(4), usual.Colour),
        };
    }

    /// <summary>The terms as a JSON array of objects with the columns.</summary>
    public static string Json(IEnumerable<AlertTerm> terms) => new JsonArray([.. terms.Select(static term => (JsonNode)new JsonObject
    {
        ["term"] = term.Text,
        ["kind"] = Name(term.Kind),
        ["fields"] = (int)term.Fields,
        ["severity"] = Name(term.Severity),
        ["colour"] = Name(term.Colour),
    })]).ToJsonString();

#pragma warning disable CA1308 // The database's spelling, not a comparison.
    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    private static T Parse<T>(string name, T usual)
        where T : struct, Enum => Enum.TryParse<T>(name, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : usual;
}
