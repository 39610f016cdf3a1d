using System.Buffers.Binary;
using System.Text;
using AcarsHub.Web.Ingest.Zmtp;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Ingest.Zmtp;

/// <summary>The publisher's end of an in-memory connection, speaking raw octets so that it can also break the rules.</summary>
internal sealed class FakePublisher(DuplexStream stream) : IAsyncDisposable
{
    public static byte[] Greeting(byte minor = 1, string mechanism = "NULL")
    {
        var greeting = new byte[64];
        greeting[0] = 0xFF;
        greeting[9] = 0x7F;
        greeting[10] = 3;
        greeting[11] = minor;
        Encoding.ASCII.GetBytes(mechanism, greeting.AsSpan(12));
        return greeting;
    }

    public static byte[] Ready(string socketType) =>
        Command("READY", [11, .. "socket-type"u8, 0, 0, 0, (byte)socketType.Length, .. Encoding.ASCII.GetBytes(socketType)]);

    public static byte[] Command(string name, params byte[] data) =>
        [4, (byte)(1 + name.Length + data.Length), (byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. data];

    public static byte[] Short(string body, bool more = false) => [more ? (byte)1 : (byte)0, (byte)body.Length, .. Encoding.ASCII.GetBytes(body)];

    public static byte[] Long(byte[] body, bool more = false)
    {
        var frame = new byte[9 + body.Length];
        frame[0] = more ? (byte)3 : (byte)2;
        BinaryPrimitives.WriteUInt64BigEndian(frame.AsSpan(1), (ulong)body.Length);
        body.CopyTo(frame.AsSpan(9));
        return frame;
    }

    public async Task SendAsync(params byte[][] pieces)
    {
        foreach (var piece in pieces)
        {
            await stream.WriteAsync(piece, TestContext.Current.CancellationToken);
        }
    }

    public async Task<byte[]> ReceiveAsync(int count)
    {
        var buffer = new byte[count];
        await stream.ReadExactlyAsync(buffer, TestContext.Current.CancellationToken);
        return buffer;
    }

    /// <summary>Plays a correct publisher up to and including the subscription.</summary>
    public async Task ShakeHandsAsync(ZmtpSubscriber subscriber, byte minor = 1)
    {
        await SendAsync(Greeting(minor), Ready("PUB"));
        await subscriber.HandshakeAsync(TestContext.Current.CancellationToken);
        (await ReceiveAsync(64))[..12].ShouldBe(new byte[] { 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F, 3, 0 });
        (await ReceiveAsync(27)).ShouldBe([4, 25, 5, .. "READY"u8, 11, .. "Socket-Type"u8, 0, 0, 0, 3, .. "SUB"u8]);
        (await ReceiveAsync(3)).ShouldBe([0, 1, 1]);
    }

    public void Close() => stream.Dispose();

    public ValueTask DisposeAsync() => stream.DisposeAsync();
}
