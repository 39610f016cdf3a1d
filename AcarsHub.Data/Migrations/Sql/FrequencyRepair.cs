namespace AcarsHub.Data.Migrations.Sql;

/// <summary>The data moves of <see cref="NormalizeFrequencies"/>.</summary>
internal static class FrequencyRepair
{
    /// <summary>
    /// Seven digits without a point come from padding a whole number of MHz with zeros: the point belongs after the third. What has a
    /// point is padded to seven characters, a bare number gets its point first. Anything else stays. Applied twice it changes nothing more.
    /// </summary>
    private const string Repaired =
        """
        CASE
            WHEN freq GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]0' THEN substr(freq, 1, 3) || '.' || substr(freq, 4, 3)
            WHEN freq GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][1-9]' THEN substr(freq, 1, 3) || '.' || substr(freq, 4)
            WHEN length(freq) BETWEEN 1 AND 4 AND freq NOT GLOB '*[^0-9]*' THEN substr(freq || '.00000', 1, max(7, length(freq) + 4))
            WHEN length(freq) < 7 AND freq GLOB '[0-9]*.*' AND freq NOT GLOB '*[^0-9.]*' THEN substr(freq || '0000000', 1, 7)
            ELSE freq
        END
        """;

    public static string OfMessages(string table) => $"UPDATE {table} SET freq = {Repaired} WHERE freq <> {Repaired};";

    /// <summary>Rows that become equal are added up.</summary>
    public static string OfHistogram(string table) =>
        $"""
        INSERT INTO {table} (freq, count)
        SELECT {Repaired}, sum(count) FROM {table} WHERE freq <> {Repaired} GROUP BY 1
        ON CONFLICT (freq) DO UPDATE SET count = count + excluded.count;
        DELETE FROM {table} WHERE freq <> {Repaired};
        """;
}
