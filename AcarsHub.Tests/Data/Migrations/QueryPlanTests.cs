using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Migrations;

/// <summary>Every index is there because a query needs it, and every query that runs often has its index.</summary>
public sealed class QueryPlanTests
{
    private const string Newest = "SELECT * FROM messages ORDER BY msg_time DESC LIMIT 50";
    private const string TimeRange = "SELECT * FROM messages WHERE msg_time BETWEEN 1 AND 2 AND message_type = 'HFDL'";
    private const string Stations = "SELECT DISTINCT station_id FROM messages WHERE msg_time >= 1";
    private const string Oldest = "SELECT min(msg_time) FROM messages";

    private const string Retention =
        """
        SELECT m.id FROM message_rows m
        WHERE m.msg_time < 1 AND NOT EXISTS (SELECT 1 FROM alert_matches a WHERE a.message_id = m.id AND a.matched_at >= 0)
        ORDER BY m.msg_time LIMIT 500
        """;

    private const string SessionRetention =
        """
        DELETE FROM aircraft_sessions WHERE last_seen > 1 AND last_seen <= 2
            AND NOT EXISTS (SELECT 1 FROM messages_fts WHERE messages_fts MATCH 's' || aircraft_sessions.id)
        """;

    private const string AlertsOfATerm =
        "SELECT m.*, a.term FROM alert_matches a JOIN messages m ON m.id = a.message_id WHERE a.term = 'FUEL' ORDER BY a.matched_at DESC LIMIT 50";

    private const string AlertsOfMessages = "SELECT * FROM messages m LEFT JOIN alert_matches a ON a.message_id = m.id WHERE m.id > 1 ORDER BY m.id LIMIT 50";

    [Theory]
    [InlineData(Newest)]
    [InlineData(TimeRange)]
    [InlineData(Stations)]
    [InlineData(Oldest)]
    public async Task TimeIndex_IsUsedInTextAndCompactForm_AndMissedBefore(string query)
    {
        await using var database = await NewDatabase.OfVersion3Async();
        foreach (var (migration, used) in new[] { ("EnableFts", false), ("AddIndexes", true), ("CompactForm", true), ("AddIndexes", true), ("EnableFts", false) })
        {
            await database.Migrations.MigrateAsync(migration, progress: null, default);
            Plan(database, query).Contains("ix_messages_msg_time", StringComparison.Ordinal).ShouldBe(used, migration);
        }
    }

    [Fact]
    public async Task Newest_IsNotSorted() => (await PlanAsync(Newest)).ShouldNotContain("TEMP B-TREE");

    [Fact]
    public async Task Retention_FindsOldMessagesAndTheirAlertsByIndex()
    {
        var plan = await PlanAsync(Retention);

        plan.ShouldContain("ix_message_rows_msg_time");
        plan.ShouldContain("ix_alert_matches_message_id");
        plan.ShouldNotContain("SCAN");
        plan.ShouldNotContain("TEMP B-TREE");
    }

    [Fact]
    public async Task SessionRetention_FindsOldSessionsAndTheirMessagesByIndex()
    {
        var plan = await PlanAsync(SessionRetention);

        plan.ShouldContain("ix_aircraft_sessions_last_seen");
        plan.ShouldContain("messages_fts VIRTUAL TABLE");
    }

    [Theory]
    [InlineData("SELECT last_seen FROM aircraft_sessions WHERE last_seen > 1 AND last_seen < 2 ORDER BY last_seen LIMIT 1 OFFSET 499", "COVERING INDEX ix_aircraft_sessions_last_seen")]
    public async Task SessionUpkeep_FollowsAnIndex(string statement, string index)
    {
        var plan = await PlanAsync(statement);

        plan.ShouldContain(index);
        plan.ShouldNotContain("SCAN");
    }

    [Fact]
    public async Task AlertsOfATerm_ComeNewestFirstWithoutSorting()
    {
        var plan = await PlanAsync(AlertsOfATerm);

        plan.ShouldContain("ix_alert_matches_term_matched_at");
        plan.ShouldContain("INTEGER PRIMARY KEY");
        plan.ShouldNotContain("TEMP B-TREE");
    }

    [Fact]
    public async Task AlertsOfMessages_AreFoundByMessage() => (await PlanAsync(AlertsOfMessages)).ShouldContain("ix_alert_matches_message_id");

    private static async Task<string> PlanAsync(string query)
    {
        await using var database = await NewDatabase.OfVersion3Async();
        await database.MigrateAsync();
        return Plan(database, query);
    }

    private static string Plan(NewDatabase database, string query) => string.Join('\n', database.Query("EXPLAIN QUERY PLAN " + query));
}
