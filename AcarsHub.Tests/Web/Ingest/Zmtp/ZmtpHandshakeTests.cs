using System.Text;
using AcarsHub.Web.Ingest.Zmtp;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Ingest.Zmtp;

public sealed class ZmtpHandshakeTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly FakePublisher _publisher;
    private readonly ZmtpSubscriber _subscriber;

    public ZmtpHandshakeTests()
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

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Handshake_WithPublisher_LearnsItsVersion(byte minor)
    {
        await _publisher.ShakeHandsAsync(_subscriber, minor);

        _subscriber.PeerVersion.ShouldBe(new ZmtpVersion(3, minor));
        _subscriber.PeerVersion.HasHeartbeat.ShouldBe(minor == 1);
    }

    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request", "plain TCP port")]
    [InlineData("\u00FF\0\0\0\0\0\0\0\u0001\u007F\u0001", "revision 1")]
    public async Task Handshake_WithStranger_NamesTheProblem(string octets, string expected)
    {
        await _publisher.SendAsync(Encoding.Latin1.GetBytes(octets));

        var e = await Should.ThrowAsync<ZmtpProtocolException>(() => _subscriber.HandshakeAsync(Ct));

        e.Message.ShouldContain(expected);
    }

    public static TheoryData<byte[], byte[], string> BadHandshakes => new()
    {
        { FakePublisher.Greeting(mechanism: "CURVE"), [], "CURVE" },
        { FakePublisher.Greeting(), FakePublisher.Ready("ROUTER"), "ROUTER" },
        { FakePublisher.Greeting(), FakePublisher.Command("READY"), "nameless" },
        { FakePublisher.Greeting(), FakePublisher.Command("READY", 11, 65, 66), "metadata" },
        { FakePublisher.Greeting(), FakePublisher.Command("READY", 1, 65, 255, 255, 255, 255), "metadata" },
        { FakePublisher.Greeting(), FakePublisher.Command("READY", 1, 65, 0, 0), "metadata" },
        { FakePublisher.Greeting(), FakePublisher.Command("ERROR", [4, .. "full"u8]), "full" },
        { FakePublisher.Greeting(), FakePublisher.Command("HELLO"), "HELLO" },
        { FakePublisher.Greeting(), FakePublisher.Short("early"), "before its READY" },
        { FakePublisher.Greeting(), [4, 0], "without a name" },
        { FakePublisher.Greeting(), [4, 2, 9, 65], "without a name" },
        { FakePublisher.Greeting(), [0x80, 0], "0x80" },
        { FakePublisher.Greeting(), [5, 1], "0x05" },
        { FakePublisher.Greeting(), [2, 255, 255, 255, 255, 255, 255, 255, 255], "18446744073709551615" },
    };

    [Theory]
    [MemberData(nameof(BadHandshakes))]
    public async Task Handshake_BrokenRule_NamesTheProblem(byte[] greeting, byte[] then, string expected)
    {
        await _publisher.SendAsync(greeting, then);

        var e = await Should.ThrowAsync<ZmtpProtocolException>(() => _subscriber.HandshakeAsync(Ct));

        e.Message.ShouldContain(expected);
    }

    [Fact]
    public async Task Handshake_PeerCloses_IsAnIoError()
    {
        await _publisher.SendAsync(FakePublisher.Greeting());
        _publisher.Close();

        await Should.ThrowAsync<EndOfStreamException>(() => _subscriber.HandshakeAsync(Ct));
    }

    [Fact]
    public async Task Handshake_SilentPeer_TimesOut()
    {
        var handshake = _subscriber.HandshakeAsync(Ct);
        await _publisher.ReceiveAsync(64);
        _time.Advance(ZmtpSubscriber.HandshakeTimeout);

        var e = await Should.ThrowAsync<IOException>(() => handshake);

        e.Message.ShouldContain("30 s");
    }

    [Fact]
    public async Task Handshake_Cancelled_Throws()
    {
        using var cts = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var handshake = _subscriber.HandshakeAsync(cts.Token);
        await cts.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => handshake);
    }
}
