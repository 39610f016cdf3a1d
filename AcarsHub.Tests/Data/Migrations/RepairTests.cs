using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Migrations;

/// <summary>What the steps make of the values of old files.</summary>
public sealed class RepairTests
{
    [Fact]
    public async Task SignalLevelSplit_CountsStoredMessagesByTypeInAllSpellings()
    {
        await using var database = await AtAsync("SignalLevelSplit");

        database.Query("SELECT sum(count) FROM level_imsl").ShouldBe(database.Query("SELECT count(*) FROM messages WHERE message_type IN ('IMS-L', 'IMSL') AND level <> ''"));
        database.Query("SELECT sum(count) FROM level_vdlm").ShouldBe(database.Query("SELECT count(*) FROM messages WHERE message_type IN ('VDL-M2', 'VDLM2') AND level <> ''"));
        database.Query("SELECT count FROM level_acars WHERE level = -9.4").ShouldBe(database.Query("SELECT count(*) FROM messages WHERE message_type = 'ACARS' AND level = '-9.4'"));
        database.Query("SELECT count FROM level_legacy WHERE level = -40").ShouldBe(["1011"]);
        database.Query("SELECT freq, count FROM freqs_imsl").ShouldBe(["1545.000|32"]);
        database.Query("SELECT freq, count FROM freqs_vdlm").ShouldBe(["136.975|660"]);
        database.Query("SELECT freq, count FROM freqs_acars WHERE freq IN ('131.55', '131.725') ORDER BY freq").ShouldBe(["131.55|23", "131.725|4"]);
    }

    [Fact]
    public async Task SignalLevelSplit_TakenBack_KeepsWhatWasCountedMeanwhile()
    {
        await using var database = await AtAsync("SignalLevelSplit");
        database.Query("INSERT INTO level_hfdl (level, count) VALUES (-55.5, 9)");
        database.Query("UPDATE freqs_imsl SET count = count + 1");

        await database.Migrations.MigrateAsync("InitialSchema", progress: null, default);

        database.Query("SELECT level, count FROM level WHERE level IN (-40, -55.5) ORDER BY level").ShouldBe(["-55.5|9", "-40|1011"]);
        database.Query("SELECT freq_type, freq, count FROM freqs WHERE freq_type = 'IMS-L'").ShouldBe(["IMS-L|1545.000|33"]);
    }

    [Fact]
    public async Task FixNullValues_LeavesNoNull()
    {
        await using var database = await AtAsync("FixNullValues");

        database.Rows("messages").Concat(database.Rows("messages_saved")).ShouldNotContain(static row => row.Contains("NULL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NormalizeFrequencies_GivesOneTextPerFrequency()
    {
        await using var database = await AtAsync("NormalizeFrequencies");

        database.Query("SELECT DISTINCT freq FROM messages ORDER BY freq").ShouldBe(["", "129.000", "131.550", "136.5501", "136.975", "1626.000000", "17.9190"]);
        database.Query("SELECT DISTINCT freq FROM messages_saved WHERE msg_text = 'LONG GONE' ORDER BY freq").ShouldBe(["129.000", "131.550"]);
        database.Query("SELECT freq, count FROM freqs_acars ORDER BY freq").ShouldBe(["129.000|49", "131.550|523", "131.725|4"]);
        database.Query("SELECT freq, count FROM freqs_hfdl ORDER BY freq").ShouldBe(["17.9190|80", "8.90000|9"]);
    }

    [Fact]
    public async Task CompactForm_TypesTheValues()
    {
        await using var database = await AtAsync("CompactForm");

        Distinct("message_type").ShouldBe(["'ACARS'", "'HFDL'", "'IMS-L'", "'IRDM'", "'VDL-M2'"]);
        Distinct("icao").ShouldBe(["'0002BC'", "'4B17E5'", "'A1B2C3'", "'FFFFFF'", "NULL"]);
        Distinct("ack").ShouldBe(["'!'", "'A'", "NULL"]);
        Distinct("is_response").ShouldBe(["0", "1", "NULL"]);
        Distinct("is_onground").ShouldBe(["0", "2", "NULL"]);
        Distinct("toaddr").ShouldBe(["1118922", "NULL"]);
        Distinct("alt").ShouldBe(["33000", "NULL"]);
        Distinct("lat").ShouldBe(["180.0", "51.470667", "NULL"]);
        Distinct("level").ShouldBe(["-10.0", "-22.5", "-31.25", "-9.4", "0.0", "NULL"]);
        Distinct("error").ShouldBe(["0", "1", "NULL"]);
        database.Query("SELECT msg_time FROM messages WHERE id IN (101, 102) ORDER BY id").ShouldBe(["1760000000250", "1760000060000"]);
        database.Query("SELECT * FROM count").ShouldBe(["1|901|12|889"]);
        database.Query("SELECT * FROM nonlogged_count").ShouldBe(["1|0|77"]);
        database.Query("SELECT term, count FROM alert_stats ORDER BY id").ShouldBe(["FUEL|50", "REPORT|22", "GONE|0"]);
        database.Query("SELECT term FROM ignore_alert_terms ORDER BY id").ShouldBe(["TEST", "SQ02XA"]);

        List<string> Distinct(string column) => database.Query($"SELECT DISTINCT quote({column}) FROM messages ORDER BY 1");
    }

    [Fact]
    public async Task CompactForm_PointsEveryAlertToItsMessage()
    {
        await using var database = await AtAsync("NormalizeFrequencies");
        var saved = database.Query("SELECT count(*) FROM messages_saved").Single();

        await database.Migrations.MigrateAsync("CompactForm", progress: null, default);

        database.Query("SELECT count(*) FROM messages").ShouldBe([$"{V3Database.Messages + V3Database.SavedOnly}"]);
        database.Query("SELECT count(*) FROM alert_matches").ShouldBe([saved]);
        database.Query("SELECT count(*) FROM alert_matches a JOIN messages m ON m.id = a.message_id AND m.msg_time = a.matched_at").ShouldBe([saved]);
        database.Query("SELECT message_id, term, match_type FROM alert_matches WHERE term = 'FUEL' ORDER BY id LIMIT 1").ShouldBe(["101|FUEL|text"]);
        database.Query("SELECT DISTINCT match_type FROM alert_matches ORDER BY 1").ShouldBe(["flight", "tail", "text"]);
        database.Query("SELECT id, message_type, msg_time FROM messages WHERE id < 101 ORDER BY id")
            .ShouldBe(["97|VDL-M2|1759000000000", "98|ACARS|1759000000000", "99|IMS-L|1759000300000", "100|HFDL|1759000600500"]);
        database.Query("SELECT message_id, term FROM alert_matches WHERE message_id < 101 ORDER BY id").ShouldBe(["97|LONG", "97|GONE", "98|GONE", "100|GONE", "99|"]);
    }

    [Fact]
    public async Task CompactForm_WithoutRoomBelowTheOldestId_PutsSavedMessagesAboveTheNewest()
    {
        await using var database = await NewDatabase.OfVersion3Async();
        database.Query("UPDATE messages SET id = id - 100");

        await database.Migrations.MigrateAsync("CompactForm", progress: null, default);

        database.Query("SELECT min(id), max(id), count(*) FROM messages").ShouldBe(["1|304|304"]);
        database.Query("SELECT message_id FROM alert_matches WHERE term = 'GONE' ORDER BY id").ShouldBe(["301", "302", "304"]);
    }

    [Fact]
    public async Task CompactForm_TakenBack_ChangesOnlyValuesThatHadSeveralSpellings()
    {
        await using var database = await AtAsync("NormalizeFrequencies");
        database.Query("CREATE TABLE before AS SELECT * FROM messages");

        await database.Migrations.MigrateAsync("CompactForm", progress: null, default);
        await database.Migrations.MigrateAsync("NormalizeFrequencies", progress: null, default);

        var changes = database.Query("SELECT name FROM pragma_table_info('before')").SelectMany(column => database.Query(
            $"SELECT DISTINCT '{column} ' || quote(b.{column}) || ' ' || quote(m.{column}) FROM before b LEFT JOIN messages m ON m.id = b.id WHERE b.{column} IS NOT m.{column} ORDER BY 1"));
        changes.ShouldBe(
        [
            "message_type 'IMSL' 'IMS-L'", "message_type 'VDLM2' 'VDL-M2'", "toaddr 'X' ''", "icao '0' ''", "icao '4b17e5' '4921317'", "icao 'NAN' ''",
            "ack 'false' '!'", "ack 'true' ''",
        ]);
        database.Query("SELECT count(*) FROM messages_saved s JOIN messages m ON m.msg_time = s.msg_time AND m.msgno = s.msgno").ShouldNotBe(["0"]);
    }

    private static async Task<NewDatabase> AtAsync(string migration)
    {
        var database = await NewDatabase.OfVersion3Async();
        await database.Migrations.MigrateAsync(migration, progress: null, default);
        return database;
    }
}
