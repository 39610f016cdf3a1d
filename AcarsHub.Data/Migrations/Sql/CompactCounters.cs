namespace AcarsHub.Data.Migrations.Sql;

/// <summary>Counters and alert terms from ACARS Hub 3's loose tables to ones with keys and without NULL, and back, for <see cref="CompactForm"/>.</summary>
internal static class CompactCounters
{
    /// <summary>One row per counter table and one per term, whatever there was: duplicates are added up.</summary>
    public const string ToCompactForm =
        """
        ALTER TABLE count RENAME TO count_before;
        CREATE TABLE count (
            id INTEGER NOT NULL PRIMARY KEY,
            total INTEGER NOT NULL,
            errors INTEGER NOT NULL,
            good INTEGER NOT NULL
        );
        INSERT INTO count (id, total, errors, good)
        SELECT 1, coalesce(sum(total), 0), coalesce(sum(errors), 0), coalesce(sum(good), 0) FROM count_before;
        DROP TABLE count_before;

        ALTER TABLE nonlogged_count RENAME TO nonlogged_count_before;
        CREATE TABLE nonlogged_count (
            id INTEGER NOT NULL PRIMARY KEY,
            errors INTEGER NOT NULL,
            good INTEGER NOT NULL
        );
        INSERT INTO nonlogged_count (id, errors, good)
        SELECT 1, coalesce(sum(errors), 0), coalesce(sum(good), 0) FROM nonlogged_count_before;
        DROP TABLE nonlogged_count_before;

        ALTER TABLE alert_stats RENAME TO alert_stats_before;
        CREATE TABLE alert_stats (
            id INTEGER NOT NULL PRIMARY KEY,
            term TEXT NOT NULL,
            count INTEGER NOT NULL
        );
        INSERT INTO alert_stats (id, term, count)
        SELECT min(id), term, coalesce(sum(count), 0) FROM alert_stats_before WHERE term <> '' GROUP BY term ORDER BY 1;
        DROP TABLE alert_stats_before;

        ALTER TABLE ignore_alert_terms RENAME TO ignore_alert_terms_before;
        CREATE TABLE ignore_alert_terms (
            id INTEGER NOT NULL PRIMARY KEY,
            term TEXT NOT NULL
        );
        INSERT INTO ignore_alert_terms (id, term)
        SELECT min(id), term FROM ignore_alert_terms_before WHERE term <> '' GROUP BY term ORDER BY 1;
        DROP TABLE ignore_alert_terms_before;
        """;

    public const string ToTextForm =
        $"""
        DROP INDEX ix_alert_stats_term;
        DROP INDEX ix_ignore_alert_terms_term;
        ALTER TABLE count RENAME TO count_before;
        ALTER TABLE nonlogged_count RENAME TO nonlogged_count_before;
        ALTER TABLE alert_stats RENAME TO alert_stats_before;
        ALTER TABLE ignore_alert_terms RENAME TO ignore_alert_terms_before;
        {V3Tables.CreateCounters}
        {V3Tables.CreateAlertTerms}
        INSERT INTO count (id, total, errors, good) SELECT id, total, errors, good FROM count_before;
        INSERT INTO nonlogged_count (id, errors, good) SELECT id, errors, good FROM nonlogged_count_before;
        INSERT INTO alert_stats (id, term, count) SELECT id, term, count FROM alert_stats_before;
        INSERT INTO ignore_alert_terms (id, term) SELECT id, term FROM ignore_alert_terms_before;
        DROP TABLE count_before;
        DROP TABLE nonlogged_count_before;
        DROP TABLE alert_stats_before;
        DROP TABLE ignore_alert_terms_before;
        """;
}
