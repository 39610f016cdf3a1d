using System.Net;
using System.Net.Sockets;
using AcarsHub.Web.Ingest.Udp;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Ingest.Udp;

public sealed class KernelDropsTests
{
    private const string Row = "  843: 0100007F:15AE 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 73912 2 0000000000000000 417 ";
    private const string RowOfIpv6 = " 1021: 00000000000000000000000000000000:15AE 00000000000000000000000000000000:0000 07 00000000:00000000 00:00000000 00000000  1000        0 73913 2 0000000000000000 9";

    [Theory]
    [InlineData(Row, "73912", 417L)]
    [InlineData(RowOfIpv6, "73913", 9L)]
    [InlineData(Row, "7391", null)]
    [InlineData(Row, "2", null)]
    [InlineData("   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops", "inode", null)]
    [InlineData("", "73912", null)]
    public void ParseRow_OfTheSocket_IsItsLastColumn(string row, string inode, long? drops) => KernelDrops.ParseRow(row, inode).ShouldBe(drops);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("")]
    public void Read_SocketWithAFullBuffer_CountsWhatWasLost(string host)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells.");
        const int Sent = 200;
        using var receiver = UdpSocketFactory.Bind(host, 0);
        receiver.ReceiveBufferSize = 4096;
        using var sender = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        var target = new IPEndPoint(IPAddress.Loopback, ((IPEndPoint)receiver.LocalEndPoint!).Port);
        for (var i = 0; i < Sent; i++)
        {
            sender.SendTo(new byte[1000], target);
        }

        var received = 0;
        var buffer = new byte[2000];
        while (receiver.Poll(0, SelectMode.SelectRead))
        {
            receiver.Receive(buffer);
            received++;
        }

        received.ShouldBeLessThan(Sent);
        KernelDrops.Read(receiver).ShouldBe(Sent - received);
    }

    [Fact]
    public void Read_ClosedSocket_IsZero()
    {
        var socket = UdpSocketFactory.Bind("127.0.0.1", 0);
        socket.Dispose();

        KernelDrops.Read(socket).ShouldBe(0);
    }
}
