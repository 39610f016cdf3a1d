using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>Where a message of ARINC 702A starts in a text: optional address, identifier, data (decoding.md 5.1).</summary>
internal static class MessageFrame
{
    /// <summary><c>/HDQDLUA.</c>: slash, up to 8 characters of address, point.</summary>
    private const int MaxAddressLength = 10;

    private const int IdentifierLength = 3;

    /// <summary>
    /// Finds the identifier: at the start, behind a ground address, or right before the first slash. Nearly every message of every label
    /// is asked, so this looks at a few characters only. Line breaks may stand anywhere, even inside the identifier.
    /// </summary>
    /// <returns>Its index; -1 when there is none.</returns>
    public static int FindIdentifier(TextSlice text)
    {
        if (StartsWithIdentifier(text))
        {
            return 0;
        }

        if (text[0] == '/')
        {
            var point = text.Part(0, MaxAddressLength).IndexOf('.');
            return point > 0 && StartsWithIdentifier(text.From(point + 1)) ? point + 1 : -1;
        }

        var slash = text.IndexOf('/');
        return slash > 2 * IdentifierLength && StartsWithIdentifier(text.From(slash - (2 * IdentifierLength))) ? slash - (2 * IdentifierLength)
            : slash > IdentifierLength && StartsWithIdentifier(text.From(slash - IdentifierLength)) ? slash - IdentifierLength
            : -1;
    }

    /// <summary>The ground address before the identifier: <c>HDQDLUA</c>; empty when there is none.</summary>
    public static TextSlice Address(TextSlice text, int identifier) =>
        text[0] == '/' && identifier > 2 ? text.Part(1, identifier - 2) : default;

    private static bool StartsWithIdentifier(TextSlice text)
    {
        // Cheap before exact: most texts have no capital at the start, or go on with something else.
        if (!char.IsAsciiLetterUpper(text[0]))
        {
            return false;
        }

        if (IsBreak(text[1]) || IsBreak(text[2]) || IsBreak(text[3]))
        {
            text = new UnbrokenText(text.Part(0, MaxAddressLength + IdentifierLength)).Text;
        }

        return MessageIdentifier.TryRead(text, out var identifier) && IsFollowed(identifier, text.From(identifier.Length));
    }

    private static bool IsFollowed(in MessageIdentifier identifier, TextSlice rest) => rest[0] switch
    {
        '/' or '\r' or '\n' => true,
        ',' => identifier.IsReject,
        'N' or 'S' => identifier.IsPosition && char.IsAsciiDigit(rest[1]),
        _ => MessageChecksum.IsHexadecimal(rest.TrimEnd()), // A request may be nothing but its identifier and the checksum.
    };

    private static bool IsBreak(char c) => c is '\r' or '\n';
}
