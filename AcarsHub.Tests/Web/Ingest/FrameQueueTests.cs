using AcarsHub.Tests.Builders;
using AcarsHub.Web.Ingest;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Ingest;

public sealed class FrameQueueTests
{
    private readonly Listener _first = NewListener.Udp(1);
    private readonly Listener _second = NewListener.Udp(2);
    private readonly FrameQueue _queue = new(new BadInputLog(new FakeTimeProvider(), NullLogger<BadInputLog>.Instance), capacity: 2);

    [Fact]
    public void AddDatagram_ToAFullQueue_DropsTheOldestAndCountsItWhereItCameFrom()
    {
        _queue.AddDatagram(Frame(_first, 1));
        _queue.AddDatagram(Frame(_second, 2));
        _queue.AddDatagram(Frame(_second, 3));

        Read().ShouldBe([2, 3]);
        (_first.DroppedByQueue, _second.DroppedByQueue).ShouldBe((1L, 0L));
    }

    [Fact]
    public async Task AddStream_ToAFullQueue_WaitsAndLosesNothing()
    {
        await _queue.AddStreamAsync(Frame(_first, 1), default);
        await _queue.AddStreamAsync(Frame(_first, 2), default);

        var third = _queue.AddStreamAsync(Frame(_first, 3), default).AsTask();

        third.IsCompleted.ShouldBeFalse();
        _queue.Streams.TryRead(out var frame).ShouldBeTrue();
        await third;
        frame.Json[0].ShouldBe((byte)1);
        _first.DroppedByQueue.ShouldBe(0);
    }

    [Fact]
    public async Task AddDatagram_WhileStreamsWait_IsNotHeldBack()
    {
        await _queue.AddStreamAsync(Frame(_first, 1), default);
        await _queue.AddStreamAsync(Frame(_first, 2), default);

        _queue.AddDatagram(Frame(_second, 3));

        _queue.Depth.ShouldBe(3);
        Read().ShouldBe([3]);
    }

    [Fact]
    public async Task Complete_LeavesWhatWaitsToBeRead()
    {
        _queue.AddDatagram(Frame(_first, 1));
        await _queue.AddStreamAsync(Frame(_first, 2), default);

        _queue.Complete();

        Read().ShouldBe([1]);
        (await _queue.Streams.ReadAllAsync().CountAsync()).ShouldBe(1);
        _queue.Datagrams.Completion.IsCompletedSuccessfully.ShouldBeTrue();
    }

    private static RawFrame Frame(Listener listener, byte content) => new(listener, [content], DateTimeOffset.UnixEpoch);

    private List<byte> Read()
    {
        var contents = new List<byte>();
        while (_queue.Datagrams.TryRead(out var frame))
        {
            contents.Add(frame.Json[0]);
        }

        return contents;
    }
}
