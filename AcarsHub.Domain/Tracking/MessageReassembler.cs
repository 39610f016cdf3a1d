using AcarsHub.Domain.Decoding.Miam;
using AcarsHub.Domain.Decoding.Ohma;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>
/// Puts together what was sent in parts: ACARS messages of several blocks (section 12), MIAM files in segments (section 10), OHMA
/// messages in parts (section 11). Messages come in order of arrival and carry their own time, so that recordings can be replayed
/// at any speed. Memory is bounded; what has not been added to for longest is given up. Thread-safe.
/// </summary>
public sealed class MessageReassembler
{
    private readonly Lock _lock = new();
    private readonly BlockReassembler _blocks = new();
    private readonly NumberedReassembler _files = new(ReassemblyTimeouts.MiamFile);
    private readonly NumberedReassembler _ohma = new(ReassemblyTimeouts.Ohma);

    /// <summary>Characters of text held.</summary>
    public long HeldCharacters
    {
        get
        {
            lock (_lock)
            {
                return _blocks.Characters + _files.Characters + _ohma.Characters;
            }
        }
    }

    /// <summary>
    /// Adds a received block. Where it makes a message whole that is itself a part, of a MIAM file or of an OHMA message, the result is
    /// about that.
    /// </summary>
    /// <param name="message">The block.</param>
    /// <param name="key">The caller's name for it, given back in <see cref="ReassemblyResult.PartKeys"/>.</param>
    public ReassemblyResult Add(AcarsMessage message, long key)
    {
        ReassemblyResult blocks;
        lock (_lock)
        {
            blocks = _blocks.Add(message, key);
        }

        var isWhole = blocks.Outcome is ReassemblyOutcome.SingleBlock or ReassemblyOutcome.Completed or ReassemblyOutcome.AlreadyReassembled;
        return (isWhole ? AddPart(message, blocks.Text ?? message.Text, key) : null) ?? blocks;
    }

    /// <summary>
    /// Adds a MIAM frame of a file transfer: a request announces the segments, an abort ends them. The text of a complete file is for
    /// <see cref="MiamReader.ReadTransfer"/>.
    /// </summary>
    /// <param name="message">The whole message the frame was in.</param>
    /// <param name="frame">The frame. Any but those of a file transfer is a message by itself.</param>
    /// <param name="key">The caller's name for the message.</param>
    public ReassemblyResult AddMiam(AcarsMessage message, MiamFrame frame, long key)
    {
        if (frame is not MiamFileFrame file || Aircraft(message) is not { } aircraft)
        {
            return Single();
        }

        var isUplink = BlockPosition.IsUplink(message);
        var id = new NumberedKey(aircraft, file.FileId, isUplink);
        lock (_lock)
        {
            switch (file)
            {
                case MiamFileTransferRequest request:
                    return _files.Announce(id, request.FileSize, message.ReceivedAtUtc) ?? Single();
                case MiamFileSegment segment:
                    return _files.Add(new NumberedPart(id, segment.SegmentId, segment.Content, key, message.ReceivedAtUtc), 0);
                case MiamFileTransferAbort:
                    // Either side may abort, so the segments may have gone the other way.
                    _files.Forget(id);
                    _files.Forget(id with { IsUplink = !isUplink });
                    return Single();
                default:
                    return Single();
            }
        }
    }

    /// <summary>
    /// Adds an OHMA message. The text of a complete one is its <see cref="OhmaMessage.Message"/>.
    /// </summary>
    /// <param name="message">The whole message it was in.</param>
    /// <param name="part">What was read of it.</param>
    /// <param name="key">The caller's name for the message.</param>
    public ReassemblyResult AddOhma(AcarsMessage message, OhmaMessage part, long key)
    {
        if (!part.IsPart || Aircraft(message) is not { } aircraft)
        {
            return Single() with { Text = part.Message };
        }

        var id = new NumberedKey(aircraft, part.ConversationId ?? string.Empty, BlockPosition.IsUplink(message));
        lock (_lock)
        {
            return _ohma.Add(new NumberedPart(id, part.Sequence, part.Message ?? string.Empty, key, message.ReceivedAtUtc), part.Total);
        }
    }

    /// <returns>Null for a message that is no part of a file or a report.</returns>
    private ReassemblyResult? AddPart(AcarsMessage message, string? text, long key)
    {
        ReassemblyResult? result = null;
        if (PartText.IsMiam(message, text))
        {
            result = AddMiam(message, MiamReader.Read(text), key);
            result = result.Outcome == ReassemblyOutcome.Completed ? result with { Text = PartText.OfFile(result.Text) } : result;
        }
        else if (message.Label == "H1" && OhmaReader.Read(text) is { IsPart: true } part)
        {
            result = AddOhma(message, part, key);
            result = result.Outcome == ReassemblyOutcome.Completed ? result with { Text = OhmaReader.Uncompressed(part.Version, result.Text ?? "") } : result;
        }

        return result is { Outcome: not ReassemblyOutcome.SingleBlock } ? result : null;
    }

    private static string? Aircraft(AcarsMessage message) => (message.Tail ?? message.Icao?.ToString())?.ToUpperInvariant();

    private static ReassemblyResult Single() => new() { Outcome = ReassemblyOutcome.SingleBlock, PartNumber = 1, PartCount = 1 };
}
