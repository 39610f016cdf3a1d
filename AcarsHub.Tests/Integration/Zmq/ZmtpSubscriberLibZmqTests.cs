using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using AcarsHub.Web.Ingest.Zmtp;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration.Zmq;

/// <summary>Our subscriber against the real library.</summary>
public sealed class ZmtpSubscriberLibZmqTests : IDisposable
{
    // A publisher that does not answer must fail the test, not stop the whole run.
    private readonly CancellationTokenSource _limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    public ZmtpSubscriberLibZmqTests() => _limit.CancelAfter(TimeSpan.FromMinutes(1));

    private CancellationToken Ct => _limit.Token;

    public void Dispose() => _limit.Dispose();

    [Fact]
    public async Task Subscriber_MultiPartAndLargeFrames_ArriveIntact()
    {
        Assert.SkipUnless(LibZmqPublisher.IsAvailable, LibZmqPublisher.Missing);
        using var publisher = new LibZmqPublisher();
        await using var subscriber = await ConnectAsync(publisher.EndPoint, TimeProvider.System);
        publisher.WaitForSubscriber().ShouldBe([1]);
        subscriber.PeerVersion.Major.ShouldBe((byte)3);
        var large = new byte[200_000];
        Random.Shared.NextBytes(large);

        publisher.Send("topic"u8.ToArray(), "{}"u8.ToArray(), []);
        publisher.Send(large);

        var messages = await TakeAsync(subscriber, 2);
        messages[0].Frames.Select(f => Encoding.ASCII.GetString(f.Span)).ShouldBe(["topic", "{}", ""]);
        messages[1].Frames.ShouldHaveSingleItem().ToArray().ShouldBe(large);
    }

    [Fact]
    public async Task Subscriber_Burst_LosesNothingAndKeepsOrder()
    {
        Assert.SkipUnless(LibZmqPublisher.IsAvailable, LibZmqPublisher.Missing);
        const int count = 10_000;
        using var publisher = new LibZmqPublisher();
        await using var subscriber = await ConnectAsync(publisher.EndPoint, TimeProvider.System);
        publisher.WaitForSubscriber();
        var padding = new string('x', 700);
        for (var i = 0; i < count; i++)
        {
            publisher.Send(Encoding.ASCII.GetBytes(i.ToString(CultureInfo.InvariantCulture) + padding));
        }

        var messages = await TakeAsync(subscriber, count);

        messages.Select(m => Encoding.ASCII.GetString(m.Frames[0].Span)[..^padding.Length])
            .ShouldBe(Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Subscriber_PublisherRestarts_EndsAndANewConnectionWorks()
    {
        Assert.SkipUnless(LibZmqPublisher.IsAvailable, LibZmqPublisher.Missing);
        int port;
        using (var publisher = new LibZmqPublisher())
        {
            port = publisher.EndPoint.Port;
            await using var subscriber = await ConnectAsync(publisher.EndPoint, TimeProvider.System);
            publisher.WaitForSubscriber();
            publisher.Send("before"u8.ToArray());
            await using var messages = subscriber.ReadMessagesAsync(Ct).GetAsyncEnumerator(Ct);
            (await messages.MoveNextAsync()).ShouldBeTrue();
            publisher.Dispose();
            (await EndsAsync(messages)).ShouldBeTrue();
        }

        using var restarted = new LibZmqPublisher(port);
        await using var again = await ConnectAsync(restarted.EndPoint, TimeProvider.System);
        restarted.WaitForSubscriber();
        restarted.Send("after"u8.ToArray());
        (await TakeAsync(again, 1)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Subscriber_PublisherPings_IsKept()
    {
        Assert.SkipUnless(LibZmqPublisher.IsAvailable, LibZmqPublisher.Missing);
        using var publisher = new LibZmqPublisher(heartbeat: TimeSpan.FromMilliseconds(20));
        await using var socket = await OpenAsync(publisher.EndPoint);
        await using var tap = new TapStream(socket);
        var answers = tap.WhenWritten("PONG"u8.ToArray(), times: 5);
        await using var subscriber = new ZmtpSubscriber(tap, TimeProvider.System);
        await subscriber.HandshakeAsync(Ct);
        publisher.WaitForSubscriber();
        var reading = TakeAsync(subscriber, 1);

        await answers.WaitAsync(Ct);
        publisher.Send("still here"u8.ToArray());

        (await reading).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Subscriber_PingsLibrary_IsAnswered()
    {
        Assert.SkipUnless(LibZmqPublisher.IsAvailable, LibZmqPublisher.Missing);
        var time = new FakeTimeProvider();
        using var publisher = new LibZmqPublisher();
        await using var socket = await OpenAsync(publisher.EndPoint);
        await using var tap = new TapStream(socket);
        await using var subscriber = new ZmtpSubscriber(tap, time);
        await subscriber.HandshakeAsync(Ct);
        publisher.WaitForSubscriber();
        Assert.SkipUnless(subscriber.PeerVersion.HasHeartbeat, "This libzmq speaks ZMTP 3.0, which has no heartbeat.");
        var reading = TakeAsync(subscriber, 1);
        for (var i = 1; i <= 5; i++)
        {
            var answer = tap.WhenRead("PONG"u8.ToArray(), times: 1);
            time.Advance(ZmtpSubscriber.PingInterval);
            await answer.WaitAsync(Ct);
        }

        publisher.Send("still here"u8.ToArray());

        (await reading).Count.ShouldBe(1);
    }

    private async Task<Stream> OpenAsync(IPEndPoint endPoint)
    {
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(endPoint, Ct);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private async Task<ZmtpSubscriber> ConnectAsync(IPEndPoint endPoint, TimeProvider time)
    {
        var subscriber = new ZmtpSubscriber(await OpenAsync(endPoint), time);
        await subscriber.HandshakeAsync(Ct);
        return subscriber;
    }

    private async Task<List<ZmtpMessage>> TakeAsync(ZmtpSubscriber subscriber, int count)
    {
        var taken = new List<ZmtpMessage>();
        await foreach (var message in subscriber.ReadMessagesAsync(Ct))
        {
            taken.Add(message);
            if (taken.Count == count)
            {
                break;
            }
        }

        return taken;
    }

    private static async Task<bool> EndsAsync(IAsyncEnumerator<ZmtpMessage> messages)
    {
        try
        {
            return !await messages.MoveNextAsync();
        }
        catch (IOException)
        {
            return true;
        }
    }
}
