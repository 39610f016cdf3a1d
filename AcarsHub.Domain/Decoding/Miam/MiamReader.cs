using System.Globalization;

namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>
/// Reads MIAM frames (section 10) in texts of label MA, and of H1 with or without the sublabel before them. Lengths and digits are
/// checked strictly, so that other texts of H1 are not taken for frames.
/// </summary>
public static class MiamReader
{
    private const int FileIdLength = 3;
    private const int RequestLength = 21;
    private const int SizeLength = 6;
    private const int AcceptLength = 10;
    private const int TempoLength = 3;
    private const int SegmentIdLength = 3;
    private const int AbortLength = 4;

    /// <summary>Reads a text.</summary>
    /// <returns>The frame; <see cref="MiamMalformed"/> when it is none.</returns>
    public static MiamFrame Read(ReadOnlySpan<char> text)
    {
        text = SublabelPrefix.Skip(text);
        return (text.IsEmpty ? null : ReadFrame(text[0], text[1..])) ?? MiamMalformed.Instance;
    }

    /// <summary>Reads the segments of a file, joined: what would follow the T of a single transfer.</summary>
    /// <returns>The unit; null when it is none.</returns>
    public static MiamPdu? ReadTransfer(ReadOnlySpan<char> content) => MiamTransferReader.Read(content);

    private static MiamFrame? ReadFrame(char id, ReadOnlySpan<char> content)
    {
        if (id == 'T')
        {
            return MiamTransferReader.Read(content) is { } pdu ? new MiamSingleTransfer(pdu) : null;
        }

        // A segment is cut out of a text in which every character counts; the others end with their last digit.
        content = id == 'S' ? content : content.TrimEnd();
        if (content.Length < FileIdLength || ReadFileId(content[..FileIdLength]) is not { } file)
        {
            return null;
        }

        var rest = content[FileIdLength..];
        return id switch
        {
            'F' when content.Length == RequestLength => ReadRequest(file, rest),
            'K' when content.Length == AcceptLength => ReadAccept(file, rest),
            'S' when rest.Length > SegmentIdLength => ReadSegment(file, rest),
            'A' when content.Length == AbortLength && rest[0] is >= '0' and <= '4' =>
                new MiamFileTransferAbort(file, (MiamAbortReason)(rest[0] - '0')),
            'Y' when rest.IsEmpty => new MiamPause(file),
            'X' when rest.IsEmpty => new MiamResume(file),
            _ => null,
        };
    }

    private static string? ReadFileId(ReadOnlySpan<char> text) =>
        text.SequenceEqual(MiamFileFrame.AllFiles) ? MiamFileFrame.AllFiles : Number(text) is null ? null : text.ToString();

    private static MiamFileTransferRequest? ReadRequest(string file, ReadOnlySpan<char> rest)
    {
        if (Number(rest[..SizeLength]) is not { } size || rest[SizeLength..].ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        // The format has two-digit years; MIAM is younger than 2000.
        Span<char> time = ['2', '0', .. rest[SizeLength..]];
        return new MiamFileTransferRequest(
            file,
            size,
            DateTime.TryParseExact(time, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var validUntil)
                ? validUntil
                : null);
    }

    private static MiamFileTransferAccept? ReadAccept(string file, ReadOnlySpan<char> rest) =>
        char.IsAsciiHexDigit(rest[0])
        && Number(rest.Slice(1, TempoLength)) is { } onGround
        && Number(rest.Slice(1 + TempoLength, TempoLength)) is { } inFlight
            ? new MiamFileTransferAccept(file, Convert.ToInt32(rest[0].ToString(), 16), onGround, inFlight)
            : null;

    private static MiamFileSegment? ReadSegment(string file, ReadOnlySpan<char> rest) =>
        Number(rest[..SegmentIdLength]) is { } segment
            ? new MiamFileSegment(file, segment, rest[SegmentIdLength..].ToString())
            : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
