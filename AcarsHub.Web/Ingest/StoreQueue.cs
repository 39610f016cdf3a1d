using System.Threading.Channels;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Ingest;

/// <summary>A message on its way to the writer.</summary>
internal readonly record struct PendingMessage(EnrichedMessage Message, Listener Listener);

/// <summary>Between the decoders and the writer. When the writer falls behind, the decoders wait.</summary>
internal sealed class StoreQueue
{
    public const int Capacity = 5_000;

    private readonly Channel<PendingMessage> _channel =
        Channel.CreateBounded<PendingMessage>(new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.Wait, SingleReader = true });

    public ChannelReader<PendingMessage> Reader => _channel.Reader;

    public ChannelWriter<PendingMessage> Writer => _channel.Writer;
}
