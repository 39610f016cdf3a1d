using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Ingest;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Ingest;

public sealed class ListenerTests
{
    private static readonly DateTimeOffset s_now = new(2026, 2, 2, 0, 0, 0, TimeSpan.Zero);

    private readonly Listener _listener = NewListener.Udp();

    [Fact]
    public void New_IsNotConnectedAndHasSeenNothing()
    {
        _listener.IsConnected.ShouldBeFalse();
        _listener.ConnectedSinceUtc.ShouldBeNull();
        _listener.LastMessageAtUtc.ShouldBeNull();
        _listener.LastError.ShouldBeNull();
    }

    [Fact]
    public void Connected_AfterAnError_ForgetsTheError()
    {
        _listener.Disconnected("refused");
        _listener.IsConnected.ShouldBeFalse();
        _listener.LastError.ShouldBe("refused");

        _listener.Connected(s_now);

        _listener.ConnectedSinceUtc.ShouldBe(s_now);
        _listener.LastError.ShouldBeNull();
    }

    [Fact]
    public void CountObject_RemembersWhen()
    {
        _listener.CountObject(s_now);
        _listener.CountObject(s_now.AddSeconds(1));

        _listener.Objects.ShouldBe(2);
        _listener.LastMessageAtUtc.ShouldBe(s_now.AddSeconds(1));
    }

    [Fact]
    public void KernelDrops_OfClosedSockets_AreNotForgotten()
    {
        var drops = 3L;
        _listener.Bound(5550, () => drops);
        drops = 5;
        _listener.DroppedByKernel.ShouldBe(5);

        _listener.Unbound();
        _listener.DroppedByKernel.ShouldBe(5);
        _listener.Bound(5550, static () => 2);

        _listener.DroppedByKernel.ShouldBe(7);
        _listener.Unbound();
        _listener.DroppedByKernel.ShouldBe(7);
    }

    [Fact]
    public void Address_OfAPortTheSystemChose_NamesTheRealPort()
    {
        var listener = new Listener(new ListenEndpoint(DecoderKind.Acars, Transport.Udp, "127.0.0.1", 0));

        listener.Bound(40001, static () => 0);

        listener.Address.ShouldBe("udp://127.0.0.1:40001");
        listener.BoundPort.ShouldBe(40001);
    }
}
