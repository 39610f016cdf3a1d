namespace AcarsHub.Domain.Decoding;

/// <summary>
/// The sublabel at the start of an H1 text (section 2.5): <c>#M1B</c> on downlinks, <c>- #MD</c> on uplinks. Some decoders
/// take it off, some do not; every block of a longer message repeats it.
/// </summary>
internal static class SublabelPrefix
{
    private const int DownlinkLength = 4;
    private const int UplinkLength = 5;

    /// <summary>The prefix; empty when the text has none.</summary>
    public static ReadOnlySpan<char> Find(ReadOnlySpan<char> text)
    {
        if (text.Length >= DownlinkLength && text[0] == '#' && text[3] == 'B' && IsSublabel(text.Slice(1, 2)))
        {
            return text[..DownlinkLength];
        }

        return text.Length >= UplinkLength && text.StartsWith("- #") && IsSublabel(text.Slice(3, 2)) ? text[..UplinkLength] : [];
    }

    /// <summary>The text after the prefix.</summary>
    public static ReadOnlySpan<char> Skip(ReadOnlySpan<char> text) => text[Find(text).Length..];

    private static bool IsSublabel(ReadOnlySpan<char> text) => char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[1]);
}
