using AcarsHub.Data.Migrating;
using AcarsHub.Domain.Search;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Migrations;

/// <summary>Every migration up, down and up again on a filled file.</summary>
public sealed class RoundTripTests
{
    private const int FtsStep = 3;

    private static readonly string[] s_keptAside = ["kept_adoptions", "kept_rrd_import_registry", "kept_timeseries_rollups", "kept_timeseries_stats"];
    private static readonly string[] s_keptSublabels = ["kept_sublabels"];
    private static readonly string[] s_keptTerms = ["kept_alert_terms"];
    private static readonly string[] s_keptChannels = ["kept_outbound_channels", "kept_outbound_log", "kept_outbound_queue"];
    private static readonly string[] s_keptStations = ["kept_level_distances", "kept_station_rollups"];
    private static readonly string[] s_keptSessions = ["kept_aircraft_sessions", "kept_receptions"];

    private static readonly string[] s_names =
    [
        "InitialSchema", "SignalLevelSplit", "EnableFts", "AddIndexes", "FixNullValues", "NormalizeFrequencies", "CompactForm", "TimeSeries", "DecodedMessages",
        "AircraftSessions", "CompactStorage", "AlertTerms", "OutboundChannels", "StationStatistics",
    ];

    private static readonly (string Words, SearchCriteria Criteria)[] s_searches =
    [
        ("msg_text:\"FUEL\"*", new() { Text = "FUEL" }),
        ("msg_text:\"REPORT\"", new() { Text = "REPORT" }),
        ("tail:\"N10\"*", new() { Tail = "N10*" }),
        ("flight:\"EX0727\"", new() { Flight = "EX0727" }),
        ("depa:\"EDDF\" AND label:\"H1\"", new() { Departure = "EDDF", Label = "H1" }),
        ("msg_text:\"DFB9102,0043\"", new() { Text = "DFB9102,0043" }),
        ("über", new() { Query = "über" }),
    ];

    public static TheoryData<int> Steps => [.. Enumerable.Range(2, s_names.Length - 1)];

    [Fact]
    public async Task Names_AreTheContract()
    {
        await using var database = await NewDatabase.OpenAsync();

        (await database.Migrations.ListAsync(default)).Select(static m => m.Name).ShouldBe(s_names);
        (await database.Migrations.ListAsync(default)).Select(static m => m.Number).ShouldBe(["001", "002", "003", "004", "005", "006", "007", "008", "009", "010", "011", "012", "013", "014"]);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Step_UpDownAndUpAgain_GivesTheSameRowsAndSchema(int step)
    {
        await using var database = await NewDatabase.OfVersion3Async();
        await GoToAsync(database, step - 1);
        var schemaBelow = database.Schema();
        await GoToAsync(database, step);
        var (schema, rows) = (database.Schema(), database.Rows());

        await GoToAsync(database, step - 1);

        // 008 and 010 put their tables aside instead of dropping what people have, 009 and 010 what was received, 012 and 013 what people chose, 014 what was counted; nothing else may stay.
        var keptAside = database.Query("SELECT name FROM sqlite_master WHERE name LIKE 'kept_%' AND type = 'table' ORDER BY name");
        keptAside.ShouldBe(step switch { 8 => s_keptAside, 9 => s_keptSublabels, 10 => s_keptSessions, 12 => s_keptTerms, 13 => s_keptChannels, 14 => s_keptStations, _ => [] });
        database.Schema().Where(part => !keptAside.Any(name => part.StartsWith($"table|{name}|", StringComparison.Ordinal))).ShouldBe(schemaBelow);
        var rowsBelow = database.Rows();
        await GoToAsync(database, step);
        database.Schema().ShouldBe(schema);
        database.Rows().ShouldBe(rows);
        await GoToAsync(database, step - 1);
        database.Rows().ShouldBe(rowsBelow);
    }

    [Fact]
    public async Task AllSteps_DownAndUpAgain_GiveTheSameRowsAndSchema()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        await GoToAsync(database, s_names.Length);
        var (schema, rows) = (database.Schema(), database.Rows());

        await GoToAsync(database, 1);
        await GoToAsync(database, s_names.Length);

        database.Schema().ShouldBe(schema);
        database.Rows().ShouldBe(rows);
    }

    [Fact]
    public async Task Sublabels_DownAndUpAgain_ComeBackToTheirMessages()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        await GoToAsync(database, s_names.Length);
        database.Query("UPDATE messages SET sublabel = 'M1', mfi = 'B6', decode_version = 1, decode_level = 2, decode_format = 1, decoded = 'x' WHERE id IN (105, 106)");
        await GoToAsync(database, 1);
        database.Query("DELETE FROM messages WHERE id = 106");
        database.Query("INSERT INTO messages (id, message_type, msg_time) VALUES (106, 'ACARS', 5)");

        await GoToAsync(database, s_names.Length);

        database.Query("SELECT id, sublabel, mfi, decode_version, decoded FROM messages WHERE sublabel IS NOT NULL").ShouldBe(["105|M1|B6||"]);
    }

    [Fact]
    public async Task Sessions_DownAndUpAgain_ComeBackWithTheirMessages()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        await GoToAsync(database, s_names.Length);
        database.Query("INSERT INTO aircraft_sessions (id, kind, first_seen, last_seen, messages, icao, callsign, tail) VALUES (7, 'hfdl', 1, 2, 3, 'A1B2C3', 'EXA727', NULL)");
        database.Query("UPDATE messages SET more = 1, reassembly = 'in progress', frame_type = 'I', session_id = 7 WHERE id IN (105, 106)");
        await GoToAsync(database, 1);
        database.Query("DELETE FROM messages WHERE id = 106");
        database.Query("INSERT INTO messages (id, message_type, msg_time) VALUES (106, 'ACARS', 5)");

        await GoToAsync(database, s_names.Length);

        database.Query("SELECT * FROM aircraft_sessions").ShouldBe(["7|hfdl|1|2|3|A1B2C3|EXA727|"]);
        database.Query("SELECT id, more, reassembly, frame_type FROM messages WHERE session_id = 7").ShouldBe(["105|1|in progress|I"]);
    }

    [Fact]
    public async Task StationStatistics_DownAndUpAgain_KeepCountsAndMakeHoursAndDaysOfMinutes()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        await GoToAsync(database, 13);
        database.Query("INSERT INTO timeseries_stats (timestamp, acars_count, total_count) VALUES (1700000040, 3, 3), (1700000100, 5, 5)");

        await GoToAsync(database, 14);

        string[] rollups = ["3600|1699999200|2|8|8|5", "86400|1699920000|2|8|8|5"];
        database.Query("SELECT resolution_seconds, timestamp, minutes, acars_sum, total_sum, total_max FROM timeseries_rollups").ShouldBe(rollups);
        database.Query("INSERT INTO station_rollups VALUES (3600, 0, 'A', 1, 2, 3, 4, 5, 15, 6)");
        database.Query("INSERT INTO level_distances VALUES (2, 25, -17, 9)");
        await GoToAsync(database, 1);
        await GoToAsync(database, s_names.Length);
        database.Query("SELECT * FROM station_rollups").ShouldBe(["3600|0|A|1|2|3|4|5|15|6"]);
        database.Query("SELECT * FROM level_distances").ShouldBe(["2|25|-17|9"]);
        database.Query("SELECT resolution_seconds, timestamp, minutes, acars_sum, total_sum, total_max FROM timeseries_rollups").ShouldBe(rollups);
    }

    [Fact]
    public async Task EveryStep_UpAndDown_HasTheTriggersAndAnswersSearchesTheSame()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        await GoToAsync(database, FtsStep);
        var answers = await AnswersAsync(database);
        answers.ShouldAllBe(static ids => ids.Length > 0);

        foreach (var step in Enumerable.Range(FtsStep, s_names.Length - FtsStep + 1).Concat(Enumerable.Range(FtsStep, s_names.Length - FtsStep).Reverse()))
        {
            await GoToAsync(database, step);
            database.FtsFaults().ShouldBeEmpty(s_names[step - 1]);
            (await AnswersAsync(database)).ShouldBe(answers, s_names[step - 1]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task BelowFullTextSearch_NothingOfItIsLeft(int step)
    {
        await using var database = await NewDatabase.OfVersion3Async();
        await GoToAsync(database, s_names.Length);

        await GoToAsync(database, step);

        database.Query("SELECT name FROM sqlite_master WHERE name LIKE 'messages_fts%' OR type = 'trigger'").ShouldBeEmpty();
    }

    private static async Task<string[]> AnswersAsync(NewDatabase database)
    {
        var answers = new List<string>();
        foreach (var (words, criteria) in s_searches)
        {
            answers.Add(string.Join(',', database.HasView() ? await database.FindAsync(criteria) : database.Find(words)));
        }

        return [.. answers];
    }

    private static Task<MigrationOutcome> GoToAsync(NewDatabase database, int step) => database.Migrations.MigrateAsync(s_names[step - 1], progress: null, default);
}
