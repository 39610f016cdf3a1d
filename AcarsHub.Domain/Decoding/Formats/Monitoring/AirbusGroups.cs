using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Airbus condition monitoring: <c>A02/A32102,1,1/CC...,.../C1...,.../</c>. A head, then groups, each with an id of two characters and closed
/// by a slash. A group that is not closed has been cut at the end of a block and may have lost digits: it is not read.
/// </summary>
internal static class AirbusGroups
{
    private const int HeadLength = 4;
    private const int TypeLength = 4;

    /// <summary>Takes <c>A38/A32138,1,1/</c> off.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="type">Type of aircraft, e.g. <c>A321</c>.</param>
    /// <param name="report">Two digits, the number of the report.</param>
    /// <param name="version">What follows the type and the number; meaning unknown.</param>
    /// <param name="groups">The rest.</param>
    public static bool TryHead(TextSlice text, out TextSlice type, out TextSlice report, out TextSlice version, out TextSlice groups)
    {
        report = text.Part(1, 2);
        var (head, rest) = text.From(HeadLength).Cut('/');
        type = head.Part(0, TypeLength);
        version = head.From(TypeLength + 3);
        groups = rest;
        return text[HeadLength - 1] == '/'
            && type[0] == 'A' && Numbers.TryDigits(type.From(1).Span, out _)
            && Numbers.TryDigits(report.Span, out _)
            && head.Part(TypeLength, 2).Span.SequenceEqual(report.Span)
            && head[TypeLength + 2] == ',';
    }

    /// <summary>Takes the next group.</summary>
    /// <returns>False when none is closed any more; <paramref name="groups"/> then holds what is left over.</returns>
    public static bool TryNext(ref TextSlice groups, out TextSlice group)
    {
        var end = groups.IndexOf('/');
        group = groups.Part(0, Math.Max(end, 0)).Trim();
        if (end < 0)
        {
            return false;
        }

        groups = groups.From(end + 1);
        return true;
    }

    /// <summary>A whole number; <c>N</c> stands for minus. Values that are not valid are <c>X</c> and refused.</summary>
    public static bool TryValue(TextSlice text, out int value)
    {
        var isNegative = text[0] is 'N';
        var ok = isNegative ? Numbers.TryDigits(text.From(1).Span, out value) : Numbers.TryInteger(text.Span, out value);
        value = isNegative ? -value : value;
        return ok;
    }
}
