using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>
/// Puts ACARS messages of several blocks together (section 12), also across stations: what one missed another may have heard.
/// Not thread-safe.
/// </summary>
internal sealed class BlockReassembler
{
    private const int MaxSets = 2048;
    private const int MaxCharacters = 4 * 1024 * 1024;

    // Far more than ARINC 618 allows; a message that goes on for ever would hold memory for ever.
    private const int MaxParts = 128;
    private const int MaxMessageCharacters = 64 * 1024;

    private readonly PartStore<BlockKey, BlockSet> _sets = new(MaxSets, MaxCharacters);

    /// <summary>Number of messages remembered, complete ones included.</summary>
    public int Count => _sets.Count;

    /// <summary>Characters held.</summary>
    public long Characters => _sets.Characters;

    /// <summary>Adds a block.</summary>
    public ReassemblyResult Add(AcarsMessage message, long key)
    {
        if (BlockPosition.Of(message) is not { } position)
        {
            return DecoderReassembly.IsComplete(message) ? Whole(message, 0, []) : Single(message);
        }

        var block = new Block(message, position, key);
        var timeout = ReassemblyTimeouts.Blocks(message.Kind, position.Key.IsUplink);
        var set = _sets.Find(position.Key, message.ReceivedAtUtc, timeout);
        if (DecoderReassembly.IsComplete(message))
        {
            return AddWhole(block, set);
        }

        if (set is null)
        {
            return Begin(block);
        }

        set.Touch(message.ReceivedAtUtc);
        if (!set.IsComplete && position.Follows(set.LastLetter))
        {
            return Append(block, set);
        }

        var index = set.IndexOf(position.Letter);
        return index >= 0 ? AddAgain(block, set, index) : AddElsewhere(block, set);
    }

    private static ReassemblyResult Single(AcarsMessage message) =>
        new() { Outcome = ReassemblyOutcome.SingleBlock, Text = message.Text, PartNumber = 1, PartCount = 1 };

    private static ReassemblyResult Whole(AcarsMessage message, int partNumber, ReadOnlySpan<long> keys) => new()
    {
        Outcome = ReassemblyOutcome.AlreadyReassembled,
        Text = message.Text,
        PartNumber = partNumber,
        PartCount = partNumber,
        PartKeys = [.. keys],
    };

    // The letter of the last block tells how many there were; an uplink's does only with the ones before.
    private ReassemblyResult AddWhole(Block block, BlockSet? set)
    {
        if (set?.IndexOf(block.Letter) is { } index and >= 0)
        {
            return Whole(block.Message, block.Position.Key.IsUplink ? index + 1 : block.Position.Number, [.. set.Keys().AsSpan()[..index], block.MessageKey]);
        }

        if (set is null || (block.Position.Key.IsUplink && (set.IsComplete || !block.Position.Follows(set.LastLetter))))
        {
            set = new BlockSet();
        }

        set.Touch(block.Message.ReceivedAtUtc);
        set.Add(block.Letter, string.Empty, block.MessageKey);
        set.IsComplete = true;
        _sets.Put(block.Position.Key, set);
        return Whole(block.Message, block.Position.Key.IsUplink ? set.Count : block.Position.Number, set.Keys().AsSpan());
    }

    private ReassemblyResult Begin(Block block)
    {
        var isFirst = block.Position.Key.IsUplink || block.Letter == 'A';
        if (isFirst && block.End == BlockEnd.More)
        {
            var set = new BlockSet();
            set.Add(block.Letter, block.Text, block.MessageKey);
            set.Touch(block.Message.ReceivedAtUtc);
            _sets.Put(block.Position.Key, set);
            return Waiting(set);
        }

        if (block.End != BlockEnd.More && block.Text.Length > DecoderReassembly.LongestBlock && !isFirst)
        {
            return AddWhole(block, null);
        }

        if (DecoderReassembly.IsDuplicate(block.Message))
        {
            return new ReassemblyResult { Outcome = ReassemblyOutcome.Duplicate, PartNumber = block.Position.Number };
        }

        var isOrphan = !isFirst || (block.Position.Key.IsUplink && DecoderReassembly.IsOutOfSequence(block.Message));
        return isOrphan
            ? new ReassemblyResult { Outcome = ReassemblyOutcome.OrphanPart, PartNumber = block.Position.Number }
            : Single(block.Message);
    }

    private ReassemblyResult Append(Block block, BlockSet set)
    {
        // dumpvdl2 and dumphfdl give the whole text with the last block without saying so.
        var beginsLikeAll = set.Characters > 0 && block.Text.Length > set.Characters && set.IsBeginningOf(block.Text, set.Count);
        if (block.End != BlockEnd.More && (beginsLikeAll || block.Text.Length > DecoderReassembly.LongestBlock))
        {
            return AddWhole(block, set);
        }

        var text = WithoutRepeatedSublabel(block.Text, set);
        if (set.Count == MaxParts || set.Characters + text.Length > MaxMessageCharacters)
        {
            return GiveUp(block, set);
        }

        var isLast = block.End == BlockEnd.Last || (block.End == BlockEnd.Unknown && text.Length < set.LastLength);
        set.Add(block.Letter, text, block.MessageKey);
        set.IsComplete = isLast;
        _sets.Put(block.Position.Key, set);
        return !isLast
            ? Waiting(set)
            : new ReassemblyResult
            {
                Outcome = ReassemblyOutcome.Completed,
                Text = set.Join(),
                PartNumber = set.Count,
                PartCount = set.Count,
                PartKeys = set.Keys(),
            };
    }

    // The letter is known already: the block was sent again, another station has heard it, or the number is in use again.
    private ReassemblyResult AddAgain(Block block, BlockSet set, int index)
    {
        var isLastOfSet = index == set.Count - 1;
        var before = set.Characters - set.TextAt(index).Length;
        var beginsLikeAll = before > 0 && block.Text.Length > before && set.IsBeginningOf(block.Text, index);
        if (isLastOfSet && set.IsComplete && block.End != BlockEnd.More && (beginsLikeAll || block.Text.Length > DecoderReassembly.LongestBlock))
        {
            return AddWhole(block, set);
        }

        var isFirstAgain = block.Position.Key.IsUplink || block.Letter == 'A';
        if (!isLastOfSet && isFirstAgain && set.TextAt(index) != block.Text)
        {
            _sets.Remove(block.Position.Key);
            return Begin(block);
        }

        return Duplicate(block.Position.Key.IsUplink ? index + 1 : block.Position.Number, set);
    }

    private ReassemblyResult AddElsewhere(Block block, BlockSet set)
    {
        // Any letter may begin an uplink, so after a complete message it is the next one.
        if (set.IsComplete && block.Position.Key.IsUplink)
        {
            _sets.Remove(block.Position.Key);
            return Begin(block);
        }

        // A decoder that heard the whole message was faster than the one this block came from.
        return set.IsComplete && block.Letter < set.LastLetter ? Duplicate(block.Position.Number, set) : GiveUp(block, set);
    }

    private ReassemblyResult GiveUp(Block block, BlockSet set)
    {
        _sets.Remove(block.Position.Key);
        if (block.Position.Key.IsUplink && block.End == BlockEnd.More)
        {
            // Perhaps the first block of another message. If it is not, the text lacks its beginning, as any uplink's may.
            Begin(block);
        }

        return new ReassemblyResult { Outcome = ReassemblyOutcome.Gap, PartNumber = block.Position.Number, PartKeys = set.Keys() };
    }

    private static ReassemblyResult Duplicate(int partNumber, BlockSet set) =>
        new() { Outcome = ReassemblyOutcome.Duplicate, PartNumber = partNumber, PartKeys = set.Keys() };

    private static ReassemblyResult Waiting(BlockSet set) =>
        new() { Outcome = ReassemblyOutcome.Waiting, PartNumber = set.Count, PartKeys = set.Keys() };

    private static string WithoutRepeatedSublabel(string text, BlockSet set)
    {
        var prefix = SublabelPrefix.Find(set.FirstText);
        return prefix.IsEmpty || !text.StartsWith(prefix) ? text : text[prefix.Length..];
    }

    private readonly record struct Block(AcarsMessage Message, BlockPosition Position, long MessageKey)
    {
        public char Letter => Position.Letter;

        public string Text => Message.Text ?? string.Empty;

        public BlockEnd End => DecoderReassembly.End(Message);
    }
}
