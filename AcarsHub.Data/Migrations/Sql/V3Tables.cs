namespace AcarsHub.Data.Migrations.Sql;

/// <summary>
/// The tables of ACARS Hub 3: everything is text, absent is empty or NULL, ICAO addresses are decimal. Its indexes are not part of it:
/// that program's own start-up makes those it misses.
/// </summary>
internal static class V3Tables
{
    /// <summary>Message columns in their order, without the id.</summary>
    public const string MessageColumns =
        "message_type, msg_time, station_id, toaddr, fromaddr, depa, dsta, eta, gtout, gtin, wloff, wlin, lat, lon, alt, msg_text, tail, "
        + "flight, icao, freq, ack, mode, label, block_id, msgno, is_response, is_onground, error, libacars, level";

    public const string CreateMessages =
        $"""
        CREATE TABLE messages (
            id INTEGER NOT NULL PRIMARY KEY,
            {MessageColumnDefinitions}
        );
        """;

    /// <summary>Full copies of the messages that raised an alert, one for each term.</summary>
    public const string CreateMessagesSaved =
        $"""
        CREATE TABLE messages_saved (
            id INTEGER NOT NULL PRIMARY KEY,
            {MessageColumnDefinitions},
            term VARCHAR(32),
            type_of_match VARCHAR(32)
        );
        """;

    public const string CreateFrequencies =
        """
        CREATE TABLE freqs (
            it INTEGER NOT NULL PRIMARY KEY,
            freq VARCHAR(32),
            freq_type VARCHAR(32),
            count INTEGER
        );
        """;

    public const string CreateLevels =
        """
        CREATE TABLE level (
            id INTEGER NOT NULL PRIMARY KEY,
            level INTEGER,
            count INTEGER
        );
        """;

    public const string CreateCounters =
        """
        CREATE TABLE count (
            id INTEGER NOT NULL PRIMARY KEY,
            total INTEGER,
            errors INTEGER,
            good INTEGER
        );
        CREATE TABLE nonlogged_count (
            id INTEGER NOT NULL PRIMARY KEY,
            errors INTEGER,
            good INTEGER
        );
        """;

    public const string CreateAlertTerms =
        """
        CREATE TABLE alert_stats (
            id INTEGER NOT NULL PRIMARY KEY,
            term VARCHAR(32),
            count INTEGER
        );
        CREATE TABLE ignore_alert_terms (
            id INTEGER NOT NULL PRIMARY KEY,
            term VARCHAR(32)
        );
        """;

    private const string MessageColumnDefinitions =
        """
        message_type VARCHAR(32) NOT NULL,
            msg_time INTEGER NOT NULL,
            station_id VARCHAR(32),
            toaddr VARCHAR(32),
            fromaddr VARCHAR(32),
            depa VARCHAR(32),
            dsta VARCHAR(32),
            eta VARCHAR(32),
            gtout VARCHAR(32),
            gtin VARCHAR(32),
            wloff VARCHAR(32),
            wlin VARCHAR(32),
            lat VARCHAR(32),
            lon VARCHAR(32),
            alt VARCHAR(32),
            msg_text TEXT,
            tail VARCHAR(32),
            flight VARCHAR(32),
            icao VARCHAR(32),
            freq VARCHAR(32),
            ack VARCHAR(32),
            mode VARCHAR(32),
            label VARCHAR(32),
            block_id VARCHAR(32),
            msgno VARCHAR(32),
            is_response VARCHAR(32),
            is_onground VARCHAR(32),
            error VARCHAR(32),
            libacars TEXT,
            level VARCHAR(32)
        """;
}
