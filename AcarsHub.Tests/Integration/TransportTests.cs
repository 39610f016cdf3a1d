using System.Net;
using System.Net.Sockets;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Integration.Zmq;
using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

/// <summary>The same recordings over every transport give the same rows.</summary>
public sealed class TransportTests
{
    private const string AllButId =
        "SELECT message_type, msg_time, station_id, toaddr, fromaddr, dsta, lat, lon, alt, msg_text, tail, flight, icao, freq, ack, mode, label, block_id, msgno, "
        + "is_response, is_onground, error, libacars, level FROM messages ORDER BY 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 17, 23, 24";

    private static readonly string[] s_typeCounts = ["ACARS|610", "HFDL|421", "VDL-M2|399"];

    [Fact]
    public async Task Recordings_OverUdpTcpAndZmq_GiveTheSameRows()
    {
        var recordings = Recordings.ReadOrSkip();

        var udp = await OverUdpAsync(recordings);
        var tcp = await OverTcpAsync(recordings);
        var zmq = await OverZmqAsync(recordings);

        udp.Count.ShouldBe(Recordings.Total);
        tcp.ShouldBe(udp);
        zmq.ShouldBe(udp);
    }

    private static async Task<List<string>> OverUdpAsync(IReadOnlyList<(DecoderKind Kind, byte[][] Lines)> recordings)
    {
        await using var station = await Station.StartAsync();
        foreach (var (kind, lines) in recordings)
        {
            foreach (var line in lines)
            {
                await station.SendAsync(kind, line);
            }
        }

        return await RowsAsync(station);
    }

    private static async Task<List<string>> OverTcpAsync(IReadOnlyList<(DecoderKind Kind, byte[][] Lines)> recordings)
    {
        var random = new Random(7);
        var servers = recordings.Select(r => (r.Kind, Stream: r.Lines.SelectMany(static l => l).ToArray(), Listener: new TcpListener(IPAddress.Loopback, 0))).ToList();
        servers.ForEach(static s => s.Listener.Start());
        await using var station = await Station.StartAsync(servers.Select(static s =>
            new ListenEndpoint(s.Kind, Transport.Tcp, "127.0.0.1", ((IPEndPoint)s.Listener.LocalEndpoint).Port)));
        foreach (var (_, stream, listener) in servers)
        {
            using var client = await listener.AcceptSocketAsync();
            client.NoDelay = true;
            for (var position = 0; position < stream.Length;)
            {
                var length = Math.Min(random.Next(1, 1500), stream.Length - position);
                await client.SendAsync(stream.AsMemory(position, length));
                position += length;
            }

            client.Shutdown(SocketShutdown.Send);
            listener.Stop();
        }

        return await RowsAsync(station);
    }

    private static async Task<List<string>> OverZmqAsync(IReadOnlyList<(DecoderKind Kind, byte[][] Lines)> recordings)
    {
        Assert.SkipUnless(LibZmqPublisher.IsAvailable, LibZmqPublisher.Missing);
        var publishers = recordings.Select(static r => (r.Kind, r.Lines, Publisher: new LibZmqPublisher())).ToList();
        await using var station = await Station.StartAsync(publishers.Select(static p => new ListenEndpoint(p.Kind, Transport.Zmq, "127.0.0.1", p.Publisher.EndPoint.Port)));
        foreach (var (_, lines, publisher) in publishers)
        {
            publisher.WaitForSubscriber();
            foreach (var line in lines)
            {
                publisher.Send(line);
            }
        }

        var rows = await RowsAsync(station);
        publishers.ForEach(static p => p.Publisher.Dispose());
        return rows;
    }

    private static async Task<List<string>> RowsAsync(Station station)
    {
        await station.WaitForMessagesAsync(Recordings.Total);
        station.Listeners.All.Sum(static l => l.Malformed + l.Unrecognised + l.DroppedByQueue + l.DroppedByKernel).ShouldBe(0);
        station.Query("SELECT message_type, count(*) FROM messages GROUP BY 1 ORDER BY 1").ShouldBe(s_typeCounts);
        return station.Query(AllButId);
    }
}
