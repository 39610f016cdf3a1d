using System.Buffers;

namespace AcarsHub.Domain.Decoding.Text;

/// <summary>
/// A text without its line breaks, which still knows where each character stood. Some formats break lines anywhere, even inside a
/// number; what is read from the text without breaks can then be marked in the message as received. Copies nothing when there are none.
/// </summary>
internal readonly struct UnbrokenText
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("\r\n");

    private readonly TextSlice _raw;
    private readonly int[]? _breaks; // Where the breaks stand in _raw, in order; null when there are none.

    /// <param name="raw">As received.</param>
    public UnbrokenText(TextSlice raw)
    {
        _raw = raw;
        var count = Count(raw.Span);
        _breaks = count == 0 ? null : new int[count];
        Text = _breaks is null ? raw : new TextSlice(Join(raw, _breaks));
    }

    /// <summary>The text without breaks; a copy with a source of its own when there were any.</summary>
    public TextSlice Text { get; }

    /// <summary>Whether <see cref="Text"/> is a copy.</summary>
    public bool IsCopy => _breaks is not null;

    /// <summary>Where a part of <see cref="Text"/> stands in the message, line breaks inside it included. Other slices stay as they are.</summary>
    public TextSlice Locate(TextSlice part)
    {
        if (_breaks is null || part.Source is null || !ReferenceEquals(part.Source, Text.Source))
        {
            return part;
        }

        var start = RawIndex(part.Start);
        var end = part.IsEmpty ? start : RawIndex(part.End - 1) + 1;
        return _raw.Part(start, end - start);
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var next = text.IndexOfAny(s_breaks); next >= 0; next = text.IndexOfAny(s_breaks))
        {
            count++;
            text = text[(next + 1)..];
        }

        return count;
    }

    private static string Join(TextSlice raw, int[] breaks) => string.Create(raw.Length - breaks.Length, (raw, breaks), static (target, state) =>
    {
        var source = state.raw.Span;
        var (written, found) = (0, 0);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] is '\r' or '\n')
            {
                state.breaks[found++] = i;
            }
            else
            {
                target[written++] = source[i];
            }
        }
    });

    /// <summary>The character at <paramref name="index"/> has before it every break k with breaks[k] - k ≤ index; that difference never falls.</summary>
    private int RawIndex(int index)
    {
        var (low, high) = (0, _breaks!.Length); // Only asked when there are breaks.
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_breaks[middle] - middle <= index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return index + low;
    }
}
