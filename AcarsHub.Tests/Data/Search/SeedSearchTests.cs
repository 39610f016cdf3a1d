using AcarsHub.Data;
using AcarsHub.Data.Search;
using AcarsHub.Domain.Search;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Legacy;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Search;

/// <summary>
/// Every field, and every pair of fields, against a real database of ACARS Hub that was brought over: what a search finds is compared
/// with what a plain comparison of columns finds.
/// </summary>
public sealed class SeedSearchTests : IDisposable
{
    private const string WithWord = "(msg_text GLOB 'ARINC*' OR msg_text GLOB '*[^A-Za-z0-9]ARINC*')";

    private readonly AdoptionFolder _folder = new();

    /// <summary>Criteria, the same as a condition on columns, and where the specification gives it, the number of rows.</summary>
    private static readonly (string Query, string Condition, int? Rows)[] s_cases =
    [
        ("flight=WN", "flight LIKE '%WN%'", 140),
        ("flight=4899", "flight LIKE '%4899%'", 36),
        ("flight=WN*9", "flight LIKE 'WN%9'", null),
        ("tail=N8560Z", "tail = 'N8560Z'", 37),
        ("tail=8560", "tail LIKE '%8560%'", 37),
        ("tail=N8*Z", "tail LIKE 'N8%Z'", null),
        ("icao=A542D7", "icao = 'A542D7'", 51),
        ("icao=A5", "icao LIKE '%A5%'", null),
        ("icao=a*7", "icao LIKE 'A%7'", null),
        ("dsta=k", "dsta LIKE 'K%'", 14),
        ("freq=131.5", "freq LIKE '131.5%'", 118),
        ("freq=136.65", "freq LIKE '136.65%'", null),
        ("label=H", "label LIKE 'H%'", 329),
        ("label=_d", "label LIKE '\\_d' ESCAPE '\\'", null),
        ("msgno=07", "msgno LIKE '%07%'", 4),
        ("station_id=vdlm", "station_id LIKE '%vdlm%'", 226),
        ("msg_type=VDLM2", "message_type = 'VDL-M2'", 226),
        ("msg_type=HFDL", "message_type = 'HFDL'", 308),
        ("msg_text=ARINC", WithWord, 30),
        ("position=1", "lat IS NOT NULL", null),
        ("errors=1", "error > 0", null),
        ("alerts=1", "id IN (SELECT message_id FROM alert_matches)", null),
        ("from=2024-05-31T12:00Z&to=2024-05-31T18:00Z", "msg_time >= 1717156800000 AND msg_time < 1717178400000", null),
    ];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EveryFieldAndEveryPair_FindsWhatTheColumnsSay()
    {
        var seed = SharedData.Find("databases/seed.db");
        Assert.SkipWhen(seed is null, "The shared sample database is not there.");
        File.WriteAllBytes(_folder.Database, await File.ReadAllBytesAsync(seed));
        await _folder.AdoptAsync();
        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddAcarsData(new StorageOptions { DatabasePath = _folder.Database }).BuildServiceProvider();
        var search = services.GetRequiredService<MessageSearch>();
        foreach (var (query, condition, rows) in s_cases)
        {
            var found = await FindAsync(search, query, condition);
            rows?.ShouldBe(found, query);
        }

        foreach (var (first, i) in s_cases.Select(static (c, i) => (c, i)))
        {
            foreach (var second in s_cases.Skip(i + 1).Where(second => second.Query.Split('=')[0] != first.Query.Split('=')[0]))
            {
                await FindAsync(search, $"{first.Query}&{second.Query}", $"{first.Condition} AND {second.Condition}");
            }
        }

        await FindAsync(search, "msg_type=ACARS&msgno=M&msg_text=ARINC", "message_type = 'ACARS' AND msgno LIKE '%M%' AND " + WithWord);
        await FindAsync(search, "", "1");
    }

    private async Task<int> FindAsync(MessageSearch search, string query, string condition)
    {
        var reading = SearchKeys.Read(query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair => KeyValuePair.Create(pair.Split('=')[0], (string?)pair.Split('=')[1])));
        reading.Problems.ShouldBeEmpty(query);
        var expected = _folder.Query($"SELECT id FROM messages WHERE {condition} ORDER BY id DESC");
        var page = await search.RunAsync(reading.Criteria, null, 2_000, default);
        page.Messages.Select(static m => $"{m.Id}").ShouldBe(expected, query);
        page.Total.ShouldBe(new SearchTotal(expected.Count, true), query);
        (await search.CountAsync(reading.Criteria, default)).ShouldBe(page.Total, query);
        return expected.Count;
    }
}
