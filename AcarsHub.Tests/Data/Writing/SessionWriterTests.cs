using AcarsHub.Data.Queries;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Writing;

/// <summary>Sessions as they are written with the batches that change them.</summary>
public sealed class SessionWriterTests
{
    private const string Sessions = "SELECT id, kind, last_seen - first_seen, messages, icao, callsign, tail FROM aircraft_sessions ORDER BY id";

    [Fact]
    public async Task Write_NewAndContinuedSessions_AreStoredWithTheirMessages()
    {
        await using var database = await NewDatabase.OpenAsync();
        var tracker = new SessionTracker();

        Write(database, tracker, Of(0, tail: "N1"), Of(1, tail: "N2"), Of(2));
        Write(database, tracker, Of(3, DecoderKind.Vdlm2, "A1B2C3", "EX1", "N1"), Of(4, tail: "N3"));

        database.Query(Sessions).ShouldBe(["1|vdlm2|180000|2|A1B2C3|EX1|N1", "2|acars|0|1|||N2", "3|acars|0|1|||N3"]);
        database.Query("SELECT id, session_id FROM messages ORDER BY id").ShouldBe(["1|1", "2|2", "3|", "4|1", "5|3"]);
        (await database.NewestAsync()).Select(static record => record.SessionId).ShouldBe([1, 2, null, 1, 3]);
    }

    [Theory]
    [InlineData(DecoderKind.Acars, "acars")]
    [InlineData(DecoderKind.Vdlm2, "vdlm2")]
    [InlineData(DecoderKind.Hfdl, "hfdl")]
    [InlineData(DecoderKind.Imsl, "satellite")]
    [InlineData(DecoderKind.Irdm, "satellite")]
    public async Task Write_SessionOfALink_ReadsBackTheSame(DecoderKind link, string name)
    {
        await using var database = await NewDatabase.OpenAsync();
        var tracker = new SessionTracker();
        tracker.Assign(Of(0, link, "A1B2C3", "EX1", "N1"));
        var session = tracker.Changes().Touched.ShouldHaveSingleItem();

        database.Writer.Write([], tracker.Changes());

        database.Query("SELECT kind FROM aircraft_sessions").ShouldBe([name]);
        (await KnownAsync(database)).Sessions.ShouldBe([session]);
    }

    [Fact]
    public async Task Write_MergedSessions_MovesTheMessagesAndDeletesTheOther()
    {
        await using var database = await NewDatabase.OpenAsync();
        var tracker = new SessionTracker();
        Write(database, tracker, Of(0, tail: "N1"), Of(1, icao: "A1B2C3"), Of(1, flight: "EX1"), Of(2, icao: "A1B2C3"));

        Write(database, tracker, Of(3, icao: "A1B2C3", flight: "EX1"), Of(4, icao: "A1B2C3", tail: "N1"), Of(5, tail: "N9"));

        database.Query(Sessions).ShouldBe(["1|acars|240000|6|A1B2C3|EX1|N1", "4|acars|0|1|||N9"]);
        database.Query("SELECT session_id, count(*) FROM messages GROUP BY 1").ShouldBe(["1|6", "4|1"]);
    }

    [Fact]
    public async Task Write_ThatFails_WritesNoSessionEitherAndTellsThemAgainWithTheNextTry()
    {
        await using var database = await NewDatabase.OpenAsync();
        var tracker = new SessionTracker();
        Write(database, tracker, Of(0, tail: "N1"), Of(1, icao: "A1B2C3"));
        database.Query("CREATE TRIGGER t BEFORE UPDATE ON aircraft_sessions BEGIN SELECT RAISE(ABORT, 'no'); END");
        var batch = tracker.Assign([Of(2, icao: "A1B2C3", tail: "N1"), Of(3, tail: "N2")]);

        Should.Throw<SqliteException>(() => database.Writer.Write(batch, tracker.Changes()));

        database.Query(Sessions).ShouldBe(["1|acars|0|1|||N1", "2|acars|0|1|A1B2C3||"]);
        database.Query("SELECT session_id FROM messages ORDER BY id").ShouldBe(["1", "2"]);
        database.Query("DROP TRIGGER t");
        database.Writer.Write(batch, tracker.Changes());
        tracker.Written();
        database.Query(Sessions).ShouldBe(["1|acars|120000|3|A1B2C3||N1", "3|acars|0|1|||N2"]);
        database.Query("SELECT session_id FROM messages ORDER BY id").ShouldBe(["1", "1", "1", "3"]);
    }

    [Fact]
    public async Task Sessions_AfterARestart_GoOnAndAreCountedOn()
    {
        await using var database = await NewDatabase.OpenAsync();
        var before = new SessionTracker();
        Write(database, before, Of(0, DecoderKind.Hfdl, "A1B2C3"), Of(1, tail: "N1"), Of(2, tail: "N2"));

        var known = await KnownAsync(database);
        var after = new SessionTracker(known.LastId, known.Sessions);
        Write(database, after, Of(300, DecoderKind.Hfdl, "A1B2C3"), Of(300, tail: "N1"));

        known.Sessions.Select(static session => session.Id).ShouldBe([1, 2, 3]);
        database.Query("SELECT id, messages FROM aircraft_sessions ORDER BY id").ShouldBe(["1|2", "2|1", "3|1", "4|1"]);
    }

    [Fact]
    public async Task KnownSessions_MoreThanAskedFor_AreThoseHeardLast()
    {
        await using var database = await NewDatabase.OpenAsync();
        Write(database, new SessionTracker(), Of(5, tail: "N1"), Of(1, tail: "N2"), Of(3, tail: "N3"));
        database.Query("UPDATE messages SET session_id = 77 WHERE id = 2");

        var known = await new KnownSessionsQuery(database.Contexts).RunAsync(2, default);

        known.Sessions.Select(static session => session.Tail).ShouldBe(["N3", "N1"]);
        known.LastId.ShouldBe(77);
    }

    [Fact]
    public async Task KnownSessions_OfANewDatabase_AreNone()
    {
        await using var database = await NewDatabase.OpenAsync();

        var known = await KnownAsync(database);

        (known.LastId, known.Sessions.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Assign_MessagesStoredWithoutSession_WritesThemInOneTransaction()
    {
        await using var database = await NewDatabase.OpenAsync();
        var tracker = new SessionTracker();
        EnrichedMessage[] batch = [Of(0, tail: "N1"), Of(1), Of(2, tail: "N1")];
        var stored = database.Writer.Write(batch);
        var assigned = stored.Zip(tracker.Assign(batch), static (message, enriched) => message with { Enriched = enriched }).ToList();
        database.Query("CREATE TRIGGER t BEFORE UPDATE ON message_rows WHEN new.id = 3 BEGIN SELECT RAISE(ABORT, 'no'); END");
        Should.Throw<SqliteException>(() => database.Writer.Assign(assigned, tracker.Changes()));
        database.Query(Sessions).ShouldBeEmpty();
        database.Query("DROP TRIGGER t");

        database.Writer.Assign(assigned, tracker.Changes());

        database.Query("SELECT id, session_id FROM messages ORDER BY id").ShouldBe(["1|1", "2|", "3|1"]);
        database.Query("SELECT id, messages FROM aircraft_sessions").ShouldBe(["1|2"]);
    }

    private static Task<KnownSessions> KnownAsync(NewDatabase database) => new KnownSessionsQuery(database.Contexts).RunAsync(100, default);

    private static void Write(NewDatabase database, SessionTracker tracker, params EnrichedMessage[] batch)
    {
        database.Writer.Write(tracker.Assign(batch), tracker.Changes());
        tracker.Written();
    }

    private static EnrichedMessage Of(int minute, DecoderKind kind = DecoderKind.Acars, string? icao = null, string? flight = null, string? tail = null) =>
        NewMessage.Unknown(NewMessage.Bare(kind) with
        {
            ReceivedAtUtc = NewMessage.ReceivedAt.AddMinutes(minute),
            Icao = icao is null ? null : Icao24.Parse(icao),
            Flight = flight,
            Tail = tail,
        });
}
