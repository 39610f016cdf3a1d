using System.Globalization;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Ingest;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

/// <summary>Groups, parts and sessions of a running station: what every browser is shown, and what is stored.</summary>
public sealed class TrackingTests
{
    private const string Report = "/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/";

    [Fact]
    public async Task Blocks_OfOneMessage_AreARowEachAndTheLastSaysWhatAllSay()
    {
        await using var station = await Station.StartAsync();

        await station.SendAllAsync(Block(1, "A", Report[..40], more: true), Block(2, "B", Report[40..], more: false), Block(3, "B", Report[40..], more: false, station: "OTHER"));

        station.Query("SELECT m.id, m.msg_text, m.more, f.decoder FROM messages AS m LEFT JOIN decode_formats AS f ON f.id = m.decode_format ORDER BY m.id")
            .ShouldBe([$"1|{Report[..40]}|1|", $"2|{Report[40..]}|0|label-10-slash", $"3|{Report[40..]}|0|"]);
        station.Query("SELECT count(DISTINCT session_id) FROM messages").ShouldBe(["1"]);
        var message = Groups(station).Current.ShouldHaveSingleItem().Messages.ShouldHaveSingleItem();
        (message.Text, message.Decoded.Description).ShouldBe((Report, "Position Report"));
        message.Parts.Select(static part => part.ToString()).ShouldBe(["M01A", "M01Bx2"]);
    }

    [Fact]
    public async Task Restart_OnTheSameDatabase_ShowsTheSameGroupsAndGoesOn()
    {
        await using var first = await Station.StartAsync();
        await first.SendAllAsync(
            Block(0, "A", "FIRST ", more: true), Block(1, "B", "SECOND", more: false), Acars(2, "N2", "HEARD BY TWO"), Acars(3, "N2", "HEARD BY TWO", station: "OTHER"),
            Acars(4, "", "OF NOBODY"), Acars(5, "N3", "ONE"), Block(6, "A", "CUT ", more: true, number: "M02"), WireSamples.Dumphfdl, Supervisory("S"), Supervisory("U"));
        var before = Shown(first);
        var stations = first.App.Services.GetRequiredService<KnownStations>().All;
        await first.StopAsync();

        await using var second = await Station.StartAsync(directory: first.Directory);
        await second.WaitForMessagesAsync(10);

        Shown(second).ShouldBe(before);
        second.App.Services.GetRequiredService<KnownStations>().All.ShouldBe(stations);
        await second.SendAllAsync(10, Block(7, "B", "OFF", more: false, number: "M02"), Acars(8, "N3", "TWO"));
        Shown(second).ShouldContain(static line => line.Contains("CUT OFF", StringComparison.Ordinal));
        second.Query("SELECT messages FROM aircraft_sessions WHERE tail = 'N3'").ShouldBe(["2"]);
        second.Query("SELECT count(*) FROM aircraft_sessions").ShouldBe(first.Query("SELECT count(DISTINCT session_id) FROM messages"));
    }

    [Fact]
    public async Task Restart_WithMessagesOfNoSessionYet_FindsAndStoresTheirSessions()
    {
        await using var first = await Station.StartAsync();
        await first.SendAllAsync(Acars(0, "N1", "ONE"), Acars(1, "", "OF NOBODY"), Acars(2, "N2", "TWO"), Acars(3, "N1", "THREE"));
        var before = Shown(first);
        await first.StopAsync();
        first.Query("DELETE FROM aircraft_sessions");
        first.Query("UPDATE messages SET session_id = NULL");

        await using var second = await Station.StartAsync(directory: first.Directory);
        await second.WaitForMessagesAsync(4);

        Shown(second).ShouldBe(before);
        second.Query("SELECT tail, messages FROM aircraft_sessions ORDER BY id").ShouldBe(["N1|2", "N2|1"]);
        second.Query("SELECT session_id FROM messages ORDER BY id").ShouldBe(["1", "", "2", "1"]);
    }

    [Fact]
    public async Task Restart_MessageWithoutSessionThatConnectsTwo_MakesThemOneEverywhere()
    {
        await using var first = await Station.StartAsync();
        await first.SendAllAsync(Acars(0, "N202TS", "BY TAIL"), Acars(1, "", "BY FLIGHT", flight: "TS0202"), Block(2, "A", "BOTH", more: false));
        await first.StopAsync();
        var callsign = first.Query("SELECT callsign FROM aircraft_sessions").Single();
        first.Query("DELETE FROM aircraft_sessions");
        first.Query($"INSERT INTO aircraft_sessions SELECT id, 'acars', msg_time, msg_time, 1, NULL, iif(tail IS NULL, '{callsign}', NULL), tail FROM messages WHERE id < 3");
        first.Query("UPDATE messages SET session_id = nullif(id, 3)");

        await using var second = await Station.StartAsync(directory: first.Directory);
        await second.WaitForMessagesAsync(3);

        Groups(second).Current.ShouldHaveSingleItem().Messages.Select(static m => m.Text).ShouldBe(["BOTH", "BY FLIGHT", "BY TAIL"]);
        second.Query("SELECT id, messages FROM aircraft_sessions").ShouldBe(["1|3"]);
        second.Query("SELECT DISTINCT session_id FROM messages").ShouldBe(["1"]);
    }

    [Fact]
    public async Task Message_ThatConnectsTwoAircraft_MakesThemOneGroupAndOneSession()
    {
        await using var station = await Station.StartAsync();

        await station.SendAllAsync(Acars(0, "N202TS", "BY TAIL"), Acars(1, "", "BY FLIGHT", flight: "TS0202"));
        Groups(station).Current.Length.ShouldBe(2);
        await station.SendAllAsync(2, Block(2, "A", "BOTH", more: false));

        Groups(station).Current.ShouldHaveSingleItem().Messages.Select(static m => m.Text).ShouldBe(["BOTH", "BY FLIGHT", "BY TAIL"]);
        station.Query("SELECT kind, messages, icao, tail FROM aircraft_sessions").ShouldBe(["vdlm2|3|A0B0C0|N202TS"]);
        station.Query("SELECT DISTINCT session_id FROM messages").ShouldBe(["1"]);
    }

    [Fact]
    public async Task Database_ThatFailsForAWhile_GetsEveryMessageOnceInItsSession()
    {
        await using var station = await Station.StartAsync();
        var state = station.App.Services.GetRequiredService<StoreState>();
        await station.SendAllAsync(Acars(0, "N1", "BEFORE"));
        station.Query("CREATE TRIGGER broken BEFORE INSERT ON message_rows BEGIN SELECT RAISE(ABORT, 'no'); END");

        foreach (var datagram in new[] { Acars(1, "N1", "MEANWHILE"), Acars(2, "N2", "ANOTHER"), Acars(3, "", "BY FLIGHT", flight: "TS0202"), Acars(4, "N1", "LINK", flight: "TS0202") })
        {
            await station.SendAsync(DecoderKind.Acars, datagram);
        }

        await Station.WaitAsync(() => state.Phase == StorePhase.Failed);
        Groups(station).Current.ShouldHaveSingleItem().Messages.Length.ShouldBe(1);
        station.Query("DROP TRIGGER broken");
        await station.WaitForMessagesAsync(5);

        station.Query("SELECT tail, messages FROM aircraft_sessions ORDER BY id").ShouldBe(["N1|4", "N2|1"]);
        station.Query("SELECT s.tail, m.msg_text FROM messages AS m JOIN aircraft_sessions AS s ON s.id = m.session_id ORDER BY m.id")
            .ShouldBe(["N1|BEFORE", "N1|MEANWHILE", "N2|ANOTHER", "N1|BY FLIGHT", "N1|LINK"]);
        Groups(station).Current.Select(static g => g.Messages.Length).ShouldBe([4, 1]);
    }

    [Fact]
    public async Task Session_WhoseMessagesAreTooOld_GoesWithThem()
    {
        await using var first = await Station.StartAsync();
        await first.SendAllAsync(Acars(0, "N1", "LONG AGO"), """{"text":"of today","label":"H1","tail":"N2"}""");
        await first.StopAsync();

        await using var second = await Station.StartAsync(directory: first.Directory, environment: ["DB_SAVE_DAYS=7"]);

        await Station.WaitAsync(() => second.Query("SELECT tail FROM aircraft_sessions") is ["N2"]);
        second.Query("SELECT msg_text FROM messages").ShouldBe(["of today"]);
    }

    private static LiveGroups Groups(Station station) => station.App.Services.GetRequiredService<LiveGroups>();

    /// <summary>What browsers show, without what is unique to the process.</summary>
    private static List<string> Shown(Station station) =>
    [
        .. Groups(station).Current.SelectMany(static group => group.Messages.Select(message => string.Create(
            CultureInfo.InvariantCulture,
            $"{Math.Max(0, group.Id)} {string.Join(',', group.Identifiers.Order(StringComparer.Ordinal))}: {message.HeardAtUtc:HH:mm:ss} {message.Text} [{string.Join(' ', message.Parts)}] x{message.Duplicates} {message.Message.Message.FrameType} {message.Decoded.Description}"))),
    ];

    private static string Acars(int second, string tail, string text, string? flight = null, string station = "TEST") =>
        $$"""{"timestamp":{{1769990400 + second}},"station_id":"{{station}}","assstat":"skipped","mode":"2","label":"H1","block_id":"4","tail":"{{tail}}","flight":"{{flight}}","text":"{{text}}"}""";

    private static string Block(int second, string letter, string text, bool more, string number = "M01", string station = "TEST-VDLM") =>
        Vdl2(second, $$"""
            "station":"{{station}}"
            """, $$"""
            "frame_type":"I","acars":{"more":{{(more ? "true" : "false")}},"reg":".N202TS","mode":"2","label":"10","blk_id":"7","flight":"TS0202","msg_num":"{{number}}","msg_num_seq":"{{letter}}","msg_text":"{{text}}"}
            """);

    private static string Supervisory(string frame) => Vdl2(9, "\"freq\":136800000", $"\"frame_type\":\"{frame}\"");

    private static string Vdl2(int second, string outside, string inside) =>
        """{"vdl2":{"t":{"sec":""" + (1769990400 + second) + ""","usec":0},""" + outside
        + ""","avlc":{"src":{"addr":"A0B0C0","type":"Aircraft"},"dst":{"addr":"11214A","type":"Ground station"},"cr":"Command",""" + inside + "}}}";
}
