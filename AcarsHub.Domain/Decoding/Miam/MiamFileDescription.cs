using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>What frames about a file transfer say to people.</summary>
internal static class MiamFileDescription
{
    private const int FileIdLength = 3;

    /// <summary>Adds the values. The places of those in the text follow from the fixed layout of the frames.</summary>
    public static void Describe(MiamFileFrame file, TextSlice text, DecodeBuilder output)
    {
        output.Add(Fields.MiamFileId, file.FileId, text.Part(1, FileIdLength));
        var rest = text.From(1 + FileIdLength);
        switch (file)
        {
            case MiamFileTransferRequest request:
                output.Describe("MIAM File Transfer Request");
                DescribeRequest(request, rest, output);
                break;
            case MiamFileTransferAccept accept:
                output.Describe("MIAM File Transfer Accept");
                output.Add(Fields.MiamSegmentSizeCode, accept.SegmentSize, rest.Part(0, 1));
                output.Add(Fields.MiamOnGroundTempoSeconds, accept.OnGroundTempoSeconds, rest.Part(1, 3));
                output.Add(Fields.MiamInFlightTempoSeconds, accept.InFlightTempoSeconds, rest.Part(4, 3));
                break;
            case MiamFileSegment segment:
                output.Describe("MIAM File Segment");
                output.Add(Fields.MiamSegment, segment.SegmentId, rest.Part(0, 3));

                // A piece means something only together with the others.
                output.Remain(new TextSlice(segment.Content));
                break;
            case MiamFileTransferAbort abort:
                output.Describe("MIAM File Transfer Abort");
                output.Add(Fields.MiamAbort, abort.Reason, rest.Part(0, 1));
                break;
            case MiamPause:
                output.Describe("MIAM File Transfer Pause");
                break;
            case MiamResume:
                output.Describe("MIAM File Transfer Resume");
                break;
        }
    }

    private static void DescribeRequest(MiamFileTransferRequest request, TextSlice rest, DecodeBuilder output)
    {
        const int sizeLength = 6;
        output.Add(Fields.MiamFileSize, request.FileSize, rest.Part(0, sizeLength));
        if (request.ValidUntil is { } until)
        {
            output.Add(Fields.MiamValidUntil, new MessageTime(new DateTimeOffset(until, TimeSpan.Zero).ToUnixTimeSeconds()), rest.Part(sizeLength, 12));
        }
        else
        {
            output.Remain(rest.From(sizeLength));
        }
    }
}
