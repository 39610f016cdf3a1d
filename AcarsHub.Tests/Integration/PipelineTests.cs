using System.Net;
using System.Net.Sockets;
using System.Text;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

public sealed class PipelineTests
{
    private const string Good = """{"timestamp":1769990333.5,"station_id":"TEST","freq":131.55,"level":-6.9,"error":0,"mode":"2","label":"H1","tail":".N123AB","flight":"AA0727","text":"HELLO"}""";

    [Fact]
    public async Task Datagram_OfADecoder_IsStoredEnrichedAndPublishedWithItsRowId()
    {
        await using var station = await Station.StartAsync();

        await station.SendAsync(DecoderKind.Acars, Good);

        var message = (await station.WaitForMessagesAsync(1))[0];
        message.Enriched.Flight!.Callsign.ShouldBe("AAL727");
        station.Query("SELECT id, message_type, msg_time, tail, freq, level FROM messages").ShouldBe([$"{message.Id}|ACARS|1769990333500|N123AB|131.550|-6.9"]);
    }

    [Fact]
    public async Task Datagram_OfAnotherTypeThanThePort_IsStoredAsWhatItIs()
    {
        using var logs = new LogLines();
        await using var station = await Station.StartAsync(logs: logs);

        await station.SendAsync(DecoderKind.Acars, WireSamples.Dumpvdl2);
        await station.SendAsync(DecoderKind.Acars, WireSamples.Dumpvdl2);

        (await station.WaitForMessagesAsync(2)).ShouldAllBe(static m => m.Message.Kind == DecoderKind.Vdlm2);
        logs.Warnings.Count(static w => w.Contains("VDL2 messages arrive there", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task EmptyMessage_WithoutSaveAll_IsShownAndCountedButNotStored()
    {
        await using var station = await Station.StartAsync(environment: ["DB_SAVEALL=false"]);
        const string Supervisory = """{"vdl2":{"t":{"sec":1769990807,"usec":0},"freq":136800000,"sig_level":-21.1,"avlc":{"src":{"addr":"A2C86D","type":"Aircraft","status":"Airborne"},"dst":{"addr":"293EE5","type":"Ground station"},"cr":"Command","frame_type":"S"}}}""";

        await station.SendAsync(DecoderKind.Vdlm2, Supervisory);
        await station.SendAsync(DecoderKind.Vdlm2, Supervisory);

        var messages = await station.WaitForMessagesAsync(2);
        messages.Select(static m => m.Id).ShouldBe([-1, -2]);
        await station.StopAsync();
        station.Query("SELECT count(*) FROM messages").ShouldBe(["0"]);
        station.Query("SELECT errors, good FROM nonlogged_count").ShouldBe(["0|2"]);
        station.Query("SELECT freq, count FROM freqs_vdlm").ShouldBe(["136.800|2"]);
        station.Query("SELECT level, count FROM level_vdlm").ShouldBe(["-21.1|2"]);
    }

    [Fact]
    public async Task LinkAck_WithSkipLinkAcks_IsNotStored()
    {
        await using var station = await Station.StartAsync(environment: ["DB_SKIP_LINK_ACKS=true"]);

        await station.SendAsync(DecoderKind.Acars, """{"timestamp":1769990364,"mode":"2","label":"_d","block_id":"H","ack":"8","tail":"N123AB"}""");
        await station.SendAsync(DecoderKind.Acars, Good);

        (await station.WaitForMessagesAsync(2)).Select(static m => m.IsStored).ShouldBe([false, true]);
    }

    [Fact]
    public async Task Garbage_OfEveryKind_IsCountedWarnedOfOnceAndNeverStopsTheRest()
    {
        using var logs = new LogLines();
        await using var station = await Station.StartAsync(logs: logs);
        var random = new Random(3);
        var noise = new byte[60_000];
        string[] garbage =
        [
            "no brace at all", "{\"a\":", "{nonsense}", "{\"status\":\"ok\"}", "[1,2,3]", new string('{', 50_000), "{\"text\":" + new string('[', 5000) + "}",
        ];

        foreach (var text in garbage)
        {
            await station.SendAsync(DecoderKind.Hfdl, text);
        }

        for (var i = 0; i < 20; i++)
        {
            random.NextBytes(noise);
            await station.SendAsync(DecoderKind.Hfdl, noise);
        }

        await station.SendAsync(DecoderKind.Acars, Good);

        await station.WaitForMessagesAsync(1);
        var listener = station.Listeners.Of(DecoderKind.Hfdl).Single();
        await Station.WaitAsync(() => listener.Malformed + listener.Unrecognised >= garbage.Length);
        logs.Warnings.Count(static w => w.Contains("were not understood", StringComparison.Ordinal)).ShouldBe(1);
        station.Query("SELECT count(*) FROM messages").ShouldBe(["1"]);
    }

    [Fact]
    public async Task Html_InEveryField_IsStoredAsTheTextItIs()
    {
        const string Html = "<script>alert(1)</script>";
        await using var station = await Station.StartAsync();

        await station.SendAsync(DecoderKind.Acars, $$"""{"timestamp":"{{Html}}","station_id":"{{Html}}","freq":"{{Html}}","level":"{{Html}}","mode":"{{Html}}","label":"{{Html}}","tail":"{{Html}}","flight":"{{Html}}","text":"{{Html}}","msgno":"{{Html}}","icao":"{{Html}}","lat":"{{Html}}"}""");

        (await station.WaitForMessagesAsync(1))[0].Message.Text.ShouldBe(Html);
    }

    [Fact]
    public async Task Stop_RightAfterABurst_StoresEverythingReceived()
    {
        const int Burst = 2_000;
        await using var station = await Station.StartAsync();
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        await Station.WaitAsync(() => station.Listeners.Of(DecoderKind.Acars).Single().BoundPort > 0);
        var target = new IPEndPoint(IPAddress.Loopback, station.Listeners.Of(DecoderKind.Acars).Single().BoundPort);
        for (var i = 0; i < Burst; i++)
        {
            socket.SendTo(Encoding.UTF8.GetBytes(Good), target);
        }

        await station.StopAsync();

        var lost = station.Listeners.All.Sum(static l => l.DroppedByKernel);
        station.Query("SELECT count(*) FROM messages").ShouldBe([$"{Burst - lost}"]);
        station.Query("SELECT total FROM count").ShouldBe([$"{Burst - lost}"]);
    }

    [Fact]
    public async Task Restart_OnTheSameDatabase_ShowsTheNewestAndKeepsCounting()
    {
        await using var first = await Station.StartAsync();
        await first.SendAsync(DecoderKind.Acars, Good);
        var before = (await first.WaitForMessagesAsync(1))[0];
        await first.StopAsync();

        await using var second = await Station.StartAsync(directory: first.Directory);

        var after = (await second.WaitForMessagesAsync(1))[0];
        after.Id.ShouldBe(before.Id);
        after.Enriched.Flight.ShouldBe(before.Enriched.Flight);
        (await second.GetJsonAsync("health"))["database"]!["messages"]!.GetValue<long>().ShouldBe(1);
    }

    [Fact]
    public async Task OldMessages_PastTheRetention_AreRemoved()
    {
        using var logs = new LogLines();
        await using var station = await Station.StartAsync(environment: ["DB_SAVE_DAYS=7"], logs: logs);

        await station.SendAsync(DecoderKind.Acars, Good);
        await station.SendAsync(DecoderKind.Acars, """{"text":"of today","label":"H1"}""");
        await station.WaitForMessagesAsync(2);
        logs.Warnings.ShouldContain(static w => w.Contains("older than the 7 days", StringComparison.Ordinal));
        await station.StopAsync();
        await using var next = await Station.StartAsync(directory: station.Directory, environment: ["DB_SAVE_DAYS=7"]);

        await Station.WaitAsync(() => next.Query("SELECT msg_text FROM messages") is ["of today"]);
    }

    [Fact]
    public async Task TcpPeer_ThatGoesAndComesBack_IsReadAgain()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var port = ((IPEndPoint)server.LocalEndpoint).Port;
        await using var station = await Station.StartAsync([new ListenEndpoint(DecoderKind.Acars, Transport.Tcp, "127.0.0.1", port)]);

        using (var first = await server.AcceptSocketAsync())
        {
            // The open object at the end must not swallow the first one of the next connection.
            await first.SendAsync(Encoding.UTF8.GetBytes(Good + "{\"text\":\"cut"));
            await station.WaitForMessagesAsync(1);
        }

        using var second = await server.AcceptSocketAsync();
        await second.SendAsync(Encoding.UTF8.GetBytes(Good));
        await station.WaitForMessagesAsync(2);

        station.Listeners.All[0].Reconnects.ShouldBe(1);
        station.Listeners.All[0].IsConnected.ShouldBeTrue();
    }

    [Fact]
    public async Task UdpPort_TakenByAnother_IsReportedAndTheStationStaysUp()
    {
        using var other = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        other.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)other.LocalEndPoint!).Port;
        await using var station = await Station.StartAsync([new ListenEndpoint(DecoderKind.Acars, Transport.Udp, "127.0.0.1", port)]);

        await Station.WaitAsync(() => station.Listeners.All[0].LastError is not null);

        var status = await station.GetJsonAsync("api/status");
        status["decoders"]!["ACARS"]!["status"]!.GetValue<string>().ShouldBe("Not connected");
        status["decoders"]!["HFDL"]!["status"]!.GetValue<string>().ShouldBe("Disabled");
    }
}
