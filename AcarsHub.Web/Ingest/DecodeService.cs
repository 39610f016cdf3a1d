using System.Collections.Concurrent;
using System.Threading.Channels;
using AcarsHub.Data;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Domain.Wire;

namespace AcarsHub.Web.Ingest;

/// <summary>
/// JSON to enriched messages. Runs until the sources have ended and the queues are empty, so that a stop loses nothing that was
/// received.
/// </summary>
internal sealed partial class DecodeService(
    FrameQueue frames,
    StoreQueue store,
    MessageEnricher enricher,
    TypeCounters counters,
    MinuteCounter minutes,
    BadInputLog badInput,
    PipelineStages stages,
    StorageOptions storage,
    ILogger<DecodeService> logger) : BackgroundService
{
    private readonly ConcurrentDictionary<(Listener Listener, DecoderKind Kind), bool> _mismatches = new();
    private readonly ConcurrentDictionary<Listener, bool> _withOldMessages = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Two readers, so that a stream held back never holds datagrams back.
        try
        {
            await Task.WhenAll(DecodeAllAsync(frames.Datagrams), DecodeAllAsync(frames.Streams));
            store.Writer.TryComplete();
        }
        finally
        {
            stages.Decoding.Ended();
        }
    }

    private async Task DecodeAllAsync(ChannelReader<RawFrame> reader)
    {
        await foreach (var frame in reader.ReadAllAsync(CancellationToken.None))
        {
            stages.Decoding.Beat();
            try
            {
                if (Decode(frame) is { } message)
                {
                    await store.Writer.WriteAsync(new PendingMessage(message, frame.Listener), CancellationToken.None);
                }
            }
            catch (Exception e) when (e is not ChannelClosedException)
            {
                // A bug costs one message, never the pipeline.
                LogLost(e, frame.Listener.Address);
            }
        }
    }

    private EnrichedMessage? Decode(RawFrame frame)
    {
        var listener = frame.Listener;
        switch (WireDecoder.Decode(frame.Json, listener.Endpoint.Kind, frame.ReceivedAtUtc))
        {
            case DecodeResult.Decoded decoded:
                CountDecoded(listener, decoded, frame.ReceivedAtUtc);
                return enricher.Receive(decoded.Message);
            case DecodeResult.Unrecognised unrecognised:
                badInput.Unrecognised(listener, unrecognised.Excerpt);
                return null;
            case DecodeResult.Malformed malformed:
                badInput.Malformed(listener, malformed.Reason, malformed.Excerpt);
                return null;
            default:
                return null;
        }
    }

    private void CountDecoded(Listener listener, DecodeResult.Decoded decoded, DateTimeOffset receivedAtUtc)
    {
        var message = decoded.Message;
        counters.CountReceived(message, receivedAtUtc);
        minutes.Count(message);
        if (decoded.BadTimestamp)
        {
            listener.CountBadTimestamp();
        }

        if (decoded.Truncated)
        {
            listener.CountTruncated();
        }

        if (receivedAtUtc - message.ReceivedAtUtc > TimeSpan.FromDays(storage.SaveDays) && _withOldMessages.TryAdd(listener, true))
        {
            LogTooOld(listener.Address, message.ReceivedAtUtc, storage.SaveDays);
        }

        if (message.Kind != listener.Endpoint.Kind && _mismatches.TryAdd((listener, message.Kind), true))
        {
            LogMismatch(listener.Address, listener.Endpoint.Kind.Names().DisplayName, message.Kind.Names().DisplayName);
        }
    }

    [LoggerMessage(2301, LogLevel.Error, "A message of {Listener} was lost to a fault in the program; please report it")]
    private partial void LogLost(Exception e, string listener);

    [LoggerMessage(2303, LogLevel.Warning, "{Listener} sends messages of {Time:u}, older than the {Days} days that are kept (DB_SAVE_DAYS); they are removed within a minute. Is the decoder's clock right?")]
    private partial void LogTooOld(string listener, DateTimeOffset time, int days);

    [LoggerMessage(2302, LogLevel.Warning, "{Listener} is set up for {Expected} but {Actual} messages arrive there; they are stored as {Actual}")]
    private partial void LogMismatch(string listener, string expected, string actual);
}
