using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Legacy;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Import;

/// <summary>A real database of ACARS Hub 4 at revision 9, with the figures the storage specification gives for it.</summary>
public sealed class SeedDatabaseTests : IDisposable
{
    private readonly AdoptionFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Adopt_SeedDatabase_GivesExactlyTheSpecifiedFigures()
    {
        var seed = SharedData.Find("databases/seed.db");
        Assert.SkipWhen(seed is null, "The shared sample database is not there.");
        File.WriteAllBytes(_folder.Database, await File.ReadAllBytesAsync(seed));

        var result = await _folder.AdoptAsync();

        result.SourceKind.ShouldBe("ACARS Hub 4, revision 9");
        _folder.One("SELECT count(*) FROM messages").ShouldBe("1144");
        _folder.Query("SELECT count(*), count(message_id), count(m.id) FROM alert_matches a JOIN messages m ON m.id = a.message_id").ShouldBe(["92|92|92"]);
        _folder.Query("SELECT term, count(*) FROM alert_matches GROUP BY term ORDER BY term").ShouldBe(["N8560Z|37", "WN4899|46", "XA0001|9"]);
        _folder.Query("SELECT term, count FROM alert_stats ORDER BY term").ShouldBe(["N8560Z|37", "WN4899|46", "XA0001|9"]);
        _folder.Query("SELECT count(*), min(timestamp), max(timestamp) FROM timeseries_stats").ShouldBe(["1440|1717156800|1717243140"]);
        _folder.Query("SELECT resolution_seconds, count(*) FROM timeseries_rollups GROUP BY 1 ORDER BY 1").ShouldBe(["300|2016", "3600|720", "21600|360", "86400|91"]);
        _folder.One("SELECT count(*) FROM messages WHERE freq = '129.000'").ShouldBe("4");
        _folder.One("SELECT count(*) FROM messages WHERE freq = '1290000'").ShouldBe("0");
        _folder.Query("SELECT freq FROM freqs_acars WHERE freq LIKE '129%0' AND freq NOT LIKE '129._2%' ORDER BY 1").ShouldContain("129.000");
        _folder.One("SELECT count(*) FROM freqs_acars WHERE freq = '1290000'").ShouldBe("0");
        _folder.Query("SELECT total, errors, good FROM count").ShouldBe(["1144|0|1144"]);
        _folder.Query("SELECT errors, good FROM nonlogged_count").ShouldBe(["0|286"]);
        _folder.Query("SELECT (SELECT count(*) FROM level_acars), (SELECT count(*) FROM level_vdlm), (SELECT count(*) FROM level_hfdl)").ShouldBe(["228|223|91"]);
        _folder.Query("SELECT (SELECT count(*) FROM freqs_acars), (SELECT count(*) FROM freqs_vdlm), (SELECT count(*) FROM freqs_hfdl)").ShouldBe(["9|4|11"]);
        result.Repairs.UnknownTypes.ShouldBe(0);
    }
}
