namespace AcarsHub.Data.Migrations.Sql;

/// <summary>The data moves of <see cref="SignalLevelSplit"/>.</summary>
internal static class HistogramSplit
{
    /// <summary>The old table had no unique key: rows of one level are added up.</summary>
    public const string KeepMixedLevels =
        """
        INSERT INTO level_legacy (level, count)
        SELECT CAST(level AS REAL), sum(count) FROM level WHERE level IS NOT NULL AND count IS NOT NULL GROUP BY 1;
        """;

    /// <summary>
    /// For each level the larger one of the old total and what the new tables have counted. Their sum would be wrong: the new tables
    /// began with stored messages that the old total had counted already.
    /// </summary>
    public static string RestoreMixedLevels { get; } =
        $"""
        INSERT INTO level (level, count)
        SELECT level, max(count) FROM (
            SELECT level, count FROM level_legacy
            UNION ALL
            SELECT level, sum(count) FROM ({string.Join(" UNION ALL ", V3Values.Types.Select(static t => $"SELECT level, count FROM level_{t.Suffix}"))}) GROUP BY level
        ) GROUP BY level ORDER BY level;
        """;

    public static string FillLevels(string suffix, string storedName) =>
        $"""
        INSERT INTO level_{suffix} (level, count)
        SELECT CAST(level AS REAL), count(*) FROM messages
        WHERE {V3Values.TypeOf("message_type")} = '{storedName}' AND {V3Values.IsNumber("level")}
        GROUP BY 1;
        """;

    public static string FillFrequencies(string suffix, string storedName) =>
        $"""
        INSERT INTO freqs_{suffix} (freq, count)
        SELECT freq, sum(count) FROM freqs
        WHERE {V3Values.TypeOf("freq_type")} = '{storedName}' AND freq IS NOT NULL AND count IS NOT NULL
        GROUP BY freq;
        """;

    public static string RestoreFrequencies(string suffix, string storedName) =>
        $"INSERT INTO freqs (freq, freq_type, count) SELECT freq, '{storedName}', count FROM freqs_{suffix} ORDER BY freq;";
}
