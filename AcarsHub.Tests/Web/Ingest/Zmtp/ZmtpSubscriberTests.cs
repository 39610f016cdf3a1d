using System.Text;
using AcarsHub.Web.Ingest.Zmtp;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Ingest.Zmtp;

public sealed class ZmtpSubscriberTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly FakePublisher _publisher;
    private readonly ZmtpSubscriber _subscriber;

    public ZmtpSubscriberTests()
    {
        var (near, far) = DuplexStream.CreatePair();
        _subscriber = new ZmtpSubscriber(near, _time);
        _publisher = new FakePublisher(far);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _subscriber.DisposeAsync();
        await _publisher.DisposeAsync();
    }

    [Fact]
    public async Task Read_FramesOfAllKinds_GivesMessages()
    {
        var big = new byte[70_000];
        Random.Shared.NextBytes(big);
        await _publisher.ShakeHandsAsync(_subscriber);
        await _publisher.SendAsync(
            FakePublisher.Short("one"),
            FakePublisher.Short("topic", more: true),
            FakePublisher.Command("PING", 0, 100, 7, 8, 9),
            FakePublisher.Long(big),
            FakePublisher.Command("SUBSCRIBE"),
            FakePublisher.Short(""));
        _publisher.Close();

        var messages = await ReadAllAsync();

        messages.Count.ShouldBe(3);
        Text(messages[0].Frames[0]).ShouldBe("one");
        messages[1].Frames.Length.ShouldBe(2);
        Text(messages[1].Frames[0]).ShouldBe("topic");
        messages[1].Frames[1].ToArray().ShouldBe(big);
        messages[2].Frames[0].Length.ShouldBe(0);
    }

    [Fact]
    public async Task Read_OctetByOctet_GivesSameMessages()
    {
        await _publisher.ShakeHandsAsync(_subscriber);
        var reading = ReadAllAsync();
        foreach (var octet in FakePublisher.Short("slow", more: true).Concat(FakePublisher.Long("train"u8.ToArray())))
        {
            await _publisher.SendAsync([octet]);
        }

        _publisher.Close();

        (await reading).ShouldHaveSingleItem().Frames.Select(Text).ShouldBe(["slow", "train"]);
    }

    [Fact]
    public async Task Read_Ping_IsAnsweredWithItsContext()
    {
        await _publisher.ShakeHandsAsync(_subscriber);
        var reading = ReadAllAsync();
        await _publisher.SendAsync(FakePublisher.Command("PING", 0, 100, 7, 8, 9));

        (await _publisher.ReceiveAsync(10)).ShouldBe([4, 8, 4, .. "PONG"u8, 7, 8, 9]);

        _publisher.Close();
        (await reading).ShouldBeEmpty();
    }

    public static TheoryData<byte[], string> BadTraffic => new()
    {
        { [2, 0, 0, 0, 0, 0, 16, 0, 1], "1048577" },
        { [8, 0], "0x08" },
        { FakePublisher.Command("PING", 1), "PING" },
        { FakePublisher.Command("PING", new byte[19]), "PING" },
        { FakePublisher.Command("ERROR"), "no reason given" },
        { FakePublisher.Command("ERROR", [200, .. "cut"u8]), "cut" },
        { [.. Enumerable.Repeat(FakePublisher.Short("x", more: true), 65).SelectMany(f => f)], "64 parts" },
        { [.. Enumerable.Repeat(FakePublisher.Long(new byte[1 << 20], more: true), 5).SelectMany(f => f)], "4194304 bytes" },
    };

    [Theory]
    [MemberData(nameof(BadTraffic), DisableDiscoveryEnumeration = true)] // The runner writes each octet of megabytes into a test's name.
    public async Task Read_BrokenRule_NamesTheProblem(byte[] octets, string expected)
    {
        await _publisher.ShakeHandsAsync(_subscriber);
        await _publisher.SendAsync(octets);

        var e = await Should.ThrowAsync<ZmtpProtocolException>(ReadAllAsync);

        e.Message.ShouldContain(expected);
    }

    [Theory]
    [InlineData("\u0000\u0005abc")]
    [InlineData("\u0001\u0003abc")]
    public async Task Read_ConnectionEndsInsideMessage_Throws(string octets)
    {
        await _publisher.ShakeHandsAsync(_subscriber);
        await _publisher.SendAsync(Encoding.Latin1.GetBytes(octets));
        _publisher.Close();

        await Should.ThrowAsync<EndOfStreamException>(ReadAllAsync);
    }

    [Fact]
    public async Task Read_SilentPeer_IsPingedThenGivenUp()
    {
        await _publisher.ShakeHandsAsync(_subscriber);
        var reading = ReadAllAsync();
        for (var i = 0; i < 2; i++)
        {
            _time.Advance(ZmtpSubscriber.PingInterval);
            (await _publisher.ReceiveAsync(9)).ShouldBe([4, 7, 4, .. "PING"u8, 1, 44]);
        }

        _time.Advance(ZmtpSubscriber.PingInterval);

        (await Should.ThrowAsync<IOException>(() => reading)).Message.ShouldContain("silent for 30 s");
    }

    [Fact]
    public async Task Read_PeerWithoutHeartbeat_MayBeSilent()
    {
        await _publisher.ShakeHandsAsync(_subscriber, minor: 0);
        var reading = ReadAllAsync();
        _time.Advance(TimeSpan.FromHours(1));
        await _publisher.SendAsync(FakePublisher.Short("still here"));
        _publisher.Close();

        (await reading).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Read_SlowConsumer_DoesNotMakeThePeerDead()
    {
        await _publisher.ShakeHandsAsync(_subscriber);
        await _publisher.SendAsync(FakePublisher.Short("a"), FakePublisher.Short("b"));
        await using var messages = _subscriber.ReadMessagesAsync(Ct).GetAsyncEnumerator(Ct);
        (await messages.MoveNextAsync()).ShouldBeTrue();
        for (var i = 0; i < 5; i++)
        {
            _time.Advance(ZmtpSubscriber.PingInterval);
            await _publisher.ReceiveAsync(9);
        }

        (await messages.MoveNextAsync()).ShouldBeTrue();
        Text(messages.Current.Frames[0]).ShouldBe("b");
    }

    [Fact]
    public async Task Read_Cancelled_Throws()
    {
        await _publisher.ShakeHandsAsync(_subscriber);
        using var cts = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        await using var messages = _subscriber.ReadMessagesAsync(cts.Token).GetAsyncEnumerator(Ct);
        var next = messages.MoveNextAsync();
        await cts.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(next.AsTask);
    }

    private static string Text(ReadOnlyMemory<byte> frame) => Encoding.ASCII.GetString(frame.Span);

    private async Task<List<ZmtpMessage>> ReadAllAsync()
    {
        var all = new List<ZmtpMessage>();
        await foreach (var message in _subscriber.ReadMessagesAsync(Ct))
        {
            all.Add(message);
        }

        return all;
    }
}
