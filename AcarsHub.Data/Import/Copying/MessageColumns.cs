using System.Collections.Immutable;

namespace AcarsHub.Data.Import.Copying;

/// <summary>How each column of <c>messages</c> is made from ACARS Hub's, where every column is text and absent is <c>''</c> or NULL.</summary>
internal static class MessageColumns
{
    /// <summary>Unix seconds, perhaps with a fraction, become milliseconds; what is far too large for seconds already is.</summary>
    private const string Time = "CAST(round(coalesce(CASE WHEN {0} > 100000000000 THEN {0} ELSE {0} * 1000.0 END, 0)) AS INTEGER)";

    private const string Text = "nullif({0}, '')";

    private static readonly ImmutableArray<(string Name, string Sql)> s_columns =
    [
        ("message_type", "CASE WHEN {0} IN ('ACARS', 'VDL-M2', 'HFDL', 'IMS-L', 'IRDM') THEN {0} ELSE repair_type(coalesce({0}, '')) END"),
        ("msg_time", Time),
        ("station_id", Text),
        ("toaddr", Typed("to_address({0})")),
        ("fromaddr", Typed("to_address({0})")),
        ("depa", Text),
        ("dsta", Text),
        ("eta", Text),
        ("gtout", Text),
        ("gtin", Text),
        ("wloff", Text),
        ("wlin", Text),
        ("lat", Typed("to_latitude({0}, coalesce({t}lon, ''))")),
        ("lon", Typed("to_longitude(coalesce({t}lat, ''), {0})")),
        ("alt", Typed("to_altitude({0})")),
        ("msg_text", Text),
        ("tail", Text),
        ("flight", Text),
        ("icao", Typed("repair_icao({0})")),
        ("freq", Typed("repair_freq({0})")),
        ("ack", "CASE {0} WHEN 'false' THEN '!' WHEN char(21) THEN '!' WHEN 'true' THEN NULL WHEN '' THEN NULL ELSE {0} END"),
        ("mode", Text),
        ("label", Text),
        ("block_id", Text),
        ("msgno", Text),
        ("is_response", Typed("to_count({0}) > 0")),
        ("is_onground", Typed("(to_count({0}) > 0) * 2")),
        ("error", Typed("to_count({0})")),
        ("libacars", Text),
        ("level", Typed("to_level({0})")),
    ];

    /// <summary>The columns of the new table that a table of the old file can fill, and the expression for each.</summary>
    /// <param name="source">The old file's schema.</param>
    /// <param name="table"><c>messages</c> or <c>messages_saved</c>.</param>
    /// <param name="alias">Alias of that table in the query.</param>
    public static ImmutableArray<(string Name, string Sql)> Of(SourceSchema source, string table, string alias) =>
    [
        .. s_columns
            .Where(c => source.Has(table, c.Name) && (c.Name is not ("lat" or "lon") || source.Has(table, "lat", "lon")))
            .Select(c => (c.Name, Sql: c.Sql.Replace("{0}", $"{alias}.{c.Name}", StringComparison.Ordinal).Replace("{t}", alias + ".", StringComparison.Ordinal))),
    ];

    /// <summary>An old time column as milliseconds.</summary>
    public static string Milliseconds(string column) => Time.Replace("{0}", column, StringComparison.Ordinal);

    private static string Typed(string sql) => "CASE WHEN {0} <> '' THEN " + sql + " END"; // NULL <> '' is not true either.
}
