using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>Which message a block belongs to. Uplinks have no message number (section 12).</summary>
internal readonly record struct BlockKey(string Aircraft, string Label, string? Number)
{
    /// <summary>Whether the message goes from the ground to the aircraft.</summary>
    public bool IsUplink => Number is null;
}

/// <summary>Where in its message a block stands.</summary>
/// <param name="Key">The message.</param>
/// <param name="Letter">The letter counting blocks.</param>
internal readonly record struct BlockPosition(BlockKey Key, char Letter)
{
    private const int NumberLength = 3;

    // X, Y and Z are for empty acknowledgements.
    private const char LastUplinkLetter = 'W';

    /// <summary>Number of the block, from 1; 0 for uplinks, which start with any letter.</summary>
    public int Number => Key.IsUplink ? 0 : Letter - 'A' + 1;

    /// <summary>The position of a block.</summary>
    /// <returns>The position; null when the message does not say enough to be one of several blocks.</returns>
    public static BlockPosition? Of(AcarsMessage message)
    {
        if (message.Label is not { } label || (message.Tail ?? message.Icao?.ToString()) is not { } aircraft)
        {
            return null;
        }

        if (IsUplink(message))
        {
            return message.BlockId is [>= 'A' and <= LastUplinkLetter and var block]
                ? new BlockPosition(new BlockKey(aircraft.ToUpperInvariant(), label, null), block)
                : null;
        }

        return message.MessageNumber is { Length: NumberLength + 1 } number && number[NumberLength] is >= 'A' and <= 'Z'
            ? new BlockPosition(new BlockKey(aircraft.ToUpperInvariant(), label, number[..NumberLength]), number[NumberLength])
            : null;
    }

    /// <summary>Whether a message goes from the ground to the aircraft: its block id is a letter then.</summary>
    public static bool IsUplink(AcarsMessage message) => message.BlockId is [>= 'A' and <= 'Z' or >= 'a' and <= 'z'];

    /// <summary>Whether this block is the one after the block with that letter.</summary>
    public bool Follows(char letter) => Key.IsUplink && letter == LastUplinkLetter ? Letter == 'A' : Letter == letter + 1;
}
