using System.Text;
using AcarsHub.Domain.Decoding.Miam;
using AcarsHub.Domain.Decoding.Ohma;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;
using static AcarsHub.Tests.Domain.Tracking.Blocks;

namespace AcarsHub.Tests.Domain.Tracking;

/// <summary>MIAM files and OHMA messages: parts with numbers, in any order.</summary>
public sealed class NumberedReassemblyTests
{
    private static readonly string s_report = string.Concat(Enumerable.Range(0, 80).Select(static i => $"/X{i:00},{i * 7919 % 1000:000}"));
    private static readonly string s_content = new NewMiam().Transfer(Encoding.Latin1.GetBytes(s_report));

    private readonly MessageReassembler _reassembler = new();
    private long _key;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void File_AnnouncedAndSent_IsRead(int firstNumber)
    {
        var segments = s_content.Chunk(90).Select((piece, i) => $"S042{i + firstNumber:000}{new string(piece)}").ToList();

        Miam($"F042{s_content.Length:000000}260201235959").Outcome.ShouldBe(ReassemblyOutcome.SingleBlock);
        var results = segments.Select(segment => Miam(segment)).ToList();

        results.SkipLast(1).ShouldAllBe(static r => r.Outcome == ReassemblyOutcome.Waiting);
        results[^1].PartCount.ShouldBe(segments.Count);
        results[^1].PartKeys.ShouldBe(Enumerable.Range(1, segments.Count).Select(static i => (long)i));
        MiamReader.ReadTransfer(results[^1].Text).ShouldBeOfType<MiamData>().Text.ShouldBe(s_report);
        Miam(segments[0]).Outcome.ShouldBe(ReassemblyOutcome.Duplicate);
    }

    [Theory]
    [InlineData("F9 S1abc S2def S3ghi", ". W1 W2 C3[1,2,3]")]
    [InlineData("F9 S3ghi S1abc S2def", ". W1 W1 C3[2,3,1]")]
    [InlineData("F9 S1abc S1abc S2def S3ghi", ". W1 D1 W2 C3[1,3,4]")]
    [InlineData("F9 S1abc S3ghi", ". W1 W2")]
    [InlineData("S1abc S2def S3ghi F9", "W1 W2 W3 C3[0,1,2]")]
    [InlineData("S1abc S2def S3g", "W1 W2 C3[0,1,2]")]
    [InlineData("S2def S3g", "W1 W2")]
    [InlineData("F9 S1abc A S2def S3ghi", ". W1 . W1 W2")]
    [InlineData("F9 S1abc F6 S1xyz S2uvw", ". W1 . W1 C2[3,4]")]
    [InlineData("F6 S1abc S2def F6 S1xyz S2uvw", ". W1 C2[1,2] . W1 C2[4,5]")]
    [InlineData("F9 S1abc K Y X S2def S3ghi", ". W1 . . . W2 C3[1,5,6]")]
    public void File_FramesInAnyOrder_AreJoined(string frames, string expected)
    {
        var key = 0;
        string.Join(' ', frames.Split(' ').Select(frame => Short(_reassembler.AddMiam(Down("M07A", false, null), Parse(frame), key++)))).ShouldBe(expected);
    }

    [Fact]
    public void Files_OfOtherAircraftIdsAndDirections_DoNotMix()
    {
        var frame = new MiamFileSegment("042", 1, "abcd");
        var end = new MiamFileSegment("042", 2, "e");
        var down = Down("M07A", false, null);

        _reassembler.AddMiam(down, frame, 1);
        _reassembler.AddMiam(Up('A', false, null), end, 2).Outcome.ShouldBe(ReassemblyOutcome.Waiting);
        _reassembler.AddMiam(down with { Tail = "N200CD" }, end, 3).Outcome.ShouldBe(ReassemblyOutcome.Waiting);
        _reassembler.AddMiam(down, end with { FileId = "043" }, 4).Outcome.ShouldBe(ReassemblyOutcome.Waiting);
        _reassembler.AddMiam(down with { Tail = null, Icao = null }, end, 5).Outcome.ShouldBe(ReassemblyOutcome.SingleBlock);
        _reassembler.AddMiam(down, MiamMalformed.Instance, 6).Outcome.ShouldBe(ReassemblyOutcome.SingleBlock);
        _reassembler.AddMiam(down, end, 7).Text.ShouldBe("abcde");
    }

    [Fact]
    public void Abort_OfTheReceiver_EndsTheTransfer()
    {
        _reassembler.AddMiam(Down("M07A", false, null), new MiamFileSegment("042", 1, "abcd"), 1);
        _reassembler.AddMiam(Up('A', false, null), new MiamFileTransferAbort("042", MiamAbortReason.StoppedByReceiver), 2);

        _reassembler.AddMiam(Down("M07A", false, null), new MiamFileSegment("042", 2, "e"), 3).Outcome.ShouldBe(ReassemblyOutcome.Waiting);
    }

    [Theory]
    [InlineData(900, ReassemblyOutcome.Completed)]
    [InlineData(901, ReassemblyOutcome.Waiting)]
    public void File_SegmentAfter900Seconds_BelongsToAnother(int second, ReassemblyOutcome expected)
    {
        _reassembler.AddMiam(Down("M07A", false, null), new MiamFileSegment("042", 1, "abcd"), 1);

        _reassembler.AddMiam(Down("M07A", false, null, second), new MiamFileSegment("042", 2, "e"), 2).Outcome.ShouldBe(expected);
    }

    [Theory]
    [InlineData("1/3 2/3 3/3", "W1 W2 C3[0,1,2]")]
    [InlineData("3/3 1/3 2/3", "W1 W1 C3[1,2,0]")]
    [InlineData("1/2 1/2 2/2 2/2", "W1 D1 C2[0,2] D2")]
    [InlineData("2/3 3/3", "W1 W2")]
    [InlineData("0/0", ".")]
    [InlineData("1/1", "C1[0]")]
    public void Ohma_PartsInAnyOrder_AreJoined(string parts, string expected)
    {
        var key = 0;
        string.Join(' ', parts.Split(' ').Select(part => Short(Ohma(part[0] - '0', part[2] - '0', "c-1", "part " + part[0], key++)))).ShouldBe(expected);
    }

    [Fact]
    public void Ohma_CompleteMessage_HasTheTextOfAllParts()
    {
        Ohma(2, 2, "c-1", "\"N100AB\"}", 1);
        Ohma(1, 2, "c-2", "other", 2);

        var result = Ohma(1, 2, "c-1", "{\"tailNumber\":", 3);

        result.Text.ShouldBe("{\"tailNumber\":\"N100AB\"}");
        result.PartKeys.ShouldBe([3, 1]);
        Ohma(0, 0, "c-1", "single", 4).Text.ShouldBe("single");
    }

    [Theory]
    [InlineData(1200, ReassemblyOutcome.Completed)]
    [InlineData(1201, ReassemblyOutcome.Waiting)]
    public void Ohma_PartAfter1200Seconds_BelongsToAnother(int second, ReassemblyOutcome expected)
    {
        Ohma(1, 2, "c-1", "a", 1);

        Ohma(2, 2, "c-1", "b", 2, second).Outcome.ShouldBe(expected);
    }

    [Fact]
    public void Flood_OfParts_HoldsBoundedMemory()
    {
        var text = new string('x', 64 * 1024);
        for (var i = 0; i < 3000; i++)
        {
            var message = Down("M07A", false, null) with { Tail = $"N{i % 40}" };
            _reassembler.AddMiam(message, new MiamFileSegment("042", 1 + (i / 40), text), i);
            _reassembler.AddOhma(message, new OhmaMessage { Message = text, ConversationId = "c", Sequence = 1 + (i / 40), Total = 900 }, i);
        }

        _reassembler.HeldCharacters.ShouldBeLessThanOrEqualTo(2 * 4 * 1024 * 1024);
    }

    [Fact]
    public void File_OfManySmallSegments_IsGivenUp()
    {
        var outcomes = Enumerable.Range(1, 5000).Select(i => _reassembler.AddMiam(Down("M07A", false, null), new MiamFileSegment("042", i, "x"), i).Outcome).ToList();

        outcomes[999].ShouldBe(ReassemblyOutcome.Waiting);
        outcomes[1000].ShouldBe(ReassemblyOutcome.Gap);
    }

    private static MiamFrame Parse(string frame) => frame[0] switch
    {
        'F' => new MiamFileTransferRequest("042", frame[1] - '0', null),
        'S' => new MiamFileSegment("042", frame[1] - '0', frame[2..]),
        'A' => new MiamFileTransferAbort("042", MiamAbortReason.StoppedBySender),
        'K' => new MiamFileTransferAccept("042", 1, 2, 3),
        'Y' => new MiamPause("042"),
        _ => new MiamResume("042"),
    };

    private ReassemblyResult Miam(string text) => _reassembler.AddMiam(Down("M07A", false, text), MiamReader.Read(text), _key++);

    private ReassemblyResult Ohma(int sequence, int total, string conversation, string message, long key, int second = 0) => _reassembler.AddOhma(
        Down("M07A", false, null, second, DecoderKind.Vdlm2),
        new OhmaMessage { Message = message, ConversationId = conversation, Sequence = sequence, Total = total },
        key);
}
