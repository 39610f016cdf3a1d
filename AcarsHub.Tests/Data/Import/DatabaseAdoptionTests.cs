using AcarsHub.Tests.Builders.Legacy;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Import;

/// <summary>Every shape an ACARS Hub database can have: adopted, verified, rolled back.</summary>
public sealed class DatabaseAdoptionTests : IDisposable
{
    private readonly AdoptionFolder _folder = new();

    public static TheoryData<int> Revisions => [.. Enumerable.Range(0, 18)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Revisions))]
    public async Task Adopt_EveryRevision_BringsEverythingOverAndKeepsTheOriginal(int revision)
    {
        var shape = new LegacyShape { Revision = revision };
        NewLegacyDatabase.Create(_folder.Database, shape);
        var original = AdoptionFolder.Hash(_folder.Database);

        var result = await _folder.AdoptAsync();

        ShouldHaveMessages(shape);
        ShouldHaveAlerts(shape);
        ShouldHaveHistograms(shape);
        ShouldHaveSeries(shape);
        _folder.Query("SELECT total, errors, good FROM count").ShouldBe(["1000|10|990"]);
        _folder.Query("SELECT errors, good FROM nonlogged_count").ShouldBe(["0|55"]);
        _folder.One("SELECT source_kind || '|' || messages FROM adoptions").ShouldBe($"{result.SourceKind}|{result.Messages}");
        result.Tables.ShouldAllBe(static t => t.Balances);

        // Rolled back: the backup is the original, byte for byte, and adopting it again gives the same.
        Path.GetFileName(result.BackupPath).ShouldBe($"messages.db.acarshub-{(revision == 0 ? "v3" : $"v4-r{revision:00}")}-20260131120000.bak");
        AdoptionFolder.Hash(result.BackupPath).ShouldBe(original);
        _folder.Names().ShouldBe(["messages.db", Path.GetFileName(result.BackupPath)]);
        File.Move(result.BackupPath, _folder.Database, overwrite: true);
        (await _folder.AdoptAsync()).Messages.ShouldBe(result.Messages);
    }

    [Theory]
    [InlineData(0, false, false, true)]
    [InlineData(0, true, false, true)]
    [InlineData(0, true, true, false)]
    [InlineData(4, true, true, true)]
    public async Task Adopt_VariantsOfVersion3_BringMessagesOver(int revision, bool withNulls, bool withFts, bool withCounters)
    {
        var shape = new LegacyShape { Revision = revision, WithNulls = withNulls, WithFts = withFts, WithCounters = withCounters };
        NewLegacyDatabase.Create(_folder.Database, shape);

        await _folder.AdoptAsync();

        ShouldHaveMessages(shape);
        _folder.One("SELECT total FROM count").ShouldBe(withCounters ? "1000" : "42");
    }

    private void ShouldHaveMessages(LegacyShape shape)
    {
        var saved = shape.HasSaved ? 2 : 0;
        _folder.One("SELECT count(*) FROM messages").ShouldBe($"{shape.Messages + saved}");
        const string own = "FROM messages WHERE id >= 103";
        _folder.One($"SELECT count(*) {own}").ShouldBe("40");
        _folder.Query($"SELECT DISTINCT station_id, toaddr, typeof(toaddr), fromaddr, alt, typeof(alt), label, is_response, is_onground, error, typeof(error), level, typeof(level), ack, flight, depa, libacars {own}")
            .ShouldBe(["TEST|1118922|integer||33000|integer|H1||2|1|integer|-12.5|real|!|||"]);
        _folder.Query($"SELECT message_type, count(*) {own} GROUP BY 1 ORDER BY 1").ShouldBe(["ACARS|5", "HFDL|6", "IMS-L|11", "IRDM|6", "VDL-M2|12"]);
        _folder.Query($"SELECT min(icao), max(icao), count(DISTINCT icao) {own}").ShouldBe([$"{11_000_001:X6}|{11_000_040:X6}|40"]);
        _folder.Query($"SELECT freq, count(*) {own} GROUP BY 1 ORDER BY 1").ShouldBe(["129.000|4", "131.550|36"]);
        _folder.Query($"SELECT lat, lon, count(*) {own} GROUP BY 1 ORDER BY 1").ShouldBe(["||20", "31.5|-83.25|20"]);
        _folder.Query("SELECT msg_time, typeof(msg_time) FROM messages WHERE id IN (103, 112) ORDER BY id").ShouldBe(["1700000010000|integer", "1700000040250|integer"]);
        _folder.Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'NUMBER7'").ShouldBe(["121"]);
        _folder.One("SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'ARINC'").ShouldBe("40");
        _folder.Query("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY 1").ShouldBe(["messages_delete", "messages_insert", "messages_update"]);
        _folder.Query("DELETE FROM messages WHERE id = 121 RETURNING id").ShouldBe(["121"]);
        _folder.Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'NUMBER7'").ShouldBeEmpty();
    }

    private void ShouldHaveAlerts(LegacyShape shape)
    {
        var alerts = _folder.Query("SELECT a.term, a.match_type, a.matched_at, m.msg_text FROM alert_matches a JOIN messages m ON m.id = a.message_id ORDER BY a.id");
        if (shape.HasSaved)
        {
            alerts.Order(StringComparer.Ordinal).ShouldBe([
                "FIRST|text|1600000000000|LONG AGO", "FIRST|text|1700000010000|MESSAGE NUMBER1 ARINC",
                "SECOND|tail|1700000010000|MESSAGE NUMBER1 ARINC", "SECOND|text|1600000000000|LONG AGO"]);
            _folder.Query("SELECT id, msg_text, message_type FROM messages WHERE id < 103").ShouldBe(["101|LONG AGO|ACARS", "102|NO TERM|IMS-L"]);
            _folder.Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'AGO'").ShouldBe(["101"]);
        }
        else
        {
            alerts.ShouldBe(["FIRST|text|1700000010000|MESSAGE NUMBER1 ARINC", "SECOND|tail|1700000020000|MESSAGE NUMBER2 ARINC"]);
        }

        _folder.One("SELECT count(*) FROM alert_matches").ShouldBe($"{alerts.Count}");
        _folder.Query("SELECT term, count FROM alert_stats ORDER BY id").ShouldBe(["FIRST|3", "SECOND|1"]);
        _folder.Query("SELECT term FROM ignore_alert_terms").ShouldBe(["NOISE"]);
    }

    private void ShouldHaveHistograms(LegacyShape shape)
    {
        _folder.Query("SELECT level, count FROM level_legacy ORDER BY 1").ShouldBe(shape.HasMixedLevel ? ["-20|5", "-10|9"] : []);
        _folder.Query("SELECT level, count FROM level_acars ORDER BY 1").ShouldBe(shape.HasMixedLevel ? ["-12.5|5"] : ["-20|5", "-10.5|9"]);
        _folder.Query("SELECT level, count FROM level_vdlm ORDER BY 1").ShouldBe(shape.HasMixedLevel ? ["-12.5|12"] : ["-30.1|4"]);
        _folder.Query("SELECT level, count FROM level_imsl").ShouldBe(["-12.5|11"]);
        _folder.Query("SELECT freq, count FROM freqs_acars ORDER BY 1").ShouldBe(shape.HasMixedFreqs ? ["129.000|1", "131.550|10"] : ["129.000|3", "131.550|10"]);
        _folder.Query("SELECT freq, count FROM freqs_vdlm").ShouldBe(["136.975|7"]);
        _folder.Query("SELECT freq, count FROM freqs_imsl ORDER BY 1").ShouldBe(shape.HasMixedFreqs ? ["1545.02|7"] : ["129.000|2", "131.550|9"]);
    }

    private void ShouldHaveSeries(LegacyShape shape)
    {
        var minutes = _folder.Query("SELECT timestamp, acars_count, total_count FROM timeseries_stats ORDER BY 1");
        var rollups = _folder.Query("SELECT resolution_seconds, timestamp, minutes, acars_sum, total_sum, total_max FROM timeseries_rollups ORDER BY 1");
        minutes.ShouldBe(shape.HasResolutions ? ["1700000040|3|3", "1700000100|3|3"] : shape.HasPlainMinutes ? ["1700000040|3|3", "1700000100|3|3"] : []);
        rollups.ShouldBe(shape.HasResolutions ? ["300|1700000100|5|20|20|4", "3600|1699999200|60|300|300|5", "21600|1699984800|360|2160|2160|6", "86400|1699920000|360|2160|2160|6"]
            : shape.HasPlainMinutes ? ["3600|1699999200|2|6|6|3", "86400|1699920000|2|6|6|3"] : []);
        _folder.Query("SELECT file_hash, rrd_path, imported_at, rows_imported FROM rrd_import_registry").ShouldBe(shape.HasRegistry ? ["abcd||1700000000123|0"] : []);
    }
}
