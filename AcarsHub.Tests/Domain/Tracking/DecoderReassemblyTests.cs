using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;
using static AcarsHub.Tests.Domain.Tracking.Blocks;

namespace AcarsHub.Tests.Domain.Tracking;

/// <summary>Decoders that put messages together themselves: acarsdec and vdlm2dec say so, dumpvdl2 and dumphfdl just do.</summary>
public sealed class DecoderReassemblyTests
{
    private static readonly string s_full = new('x', 206);

    [Fact]
    public void Acarsdec_Complete_FoldsThePartsBefore()
    {
        var reassembler = new MessageReassembler();
        Run(
            reassembler,
            Down("M07A", null, "one").With("in progress"),
            Down("M07A", null, "one").With("duplicate"),
            Down("M07B", null, "two").With("in progress"),
            Down("M07C", null, "onetwothree").With("complete"),
            Down("M07C", null, "three").With("out of sequence")).ShouldBe("W1 D1 W2 R3[0,2,3] D3");

        var other = reassembler.Add(Down("M07C", null, "onetwothree") with { ReassemblyStatus = "complete" }, 9);

        Short(other).ShouldBe("R3[0,2,9]");
        other.Text.ShouldBe("onetwothree");
    }

    [Fact]
    public void Acarsdec_CompleteUplinks_FollowEachOther() => Run(
        Up('U', null, "one").With("in progress"),
        Up('V', null, "onetwo").With("complete"),
        Up('A', null, "three").With("in progress"),
        Up('A', null, "three").With("duplicate"),
        Up('B', null, "threefour").With("complete"),
        Up('C', null, "single").With("skipped")).ShouldBe("W1 R2[0,1] W1 D1 R2[2,4] .");

    [Fact]
    public void Acarsdec_CompleteUplinkAfterALostEnd_DoesNotTakeStrangers() => Run(
        Up('Q', null, "one").With("in progress"),
        Up('U', null, "two").With("complete"),
        Up('A', null, "again").With("complete")).ShouldBe("W1 R1[1] R1[2]");

    [Fact]
    public void Acarsdec_CompleteWithoutParts_TellsHowManyThereWere() => Run(
        Down("M07C", null, "onetwothree").With("complete"),
        Down("M07B", null, "two").With("out of sequence"),
        Down("M07C", null, "three").With("duplicate")).ShouldBe("R3[0] D2 D3");

    [Fact]
    public void Acarsdec_CompleteWithoutNumber_IsWhole() =>
        Run(Down("2232", null, "text").With("complete")).ShouldBe("R0[]");

    [Fact]
    public void Acarsdec_BlocksItCouldNotUse_AreOrphans() => Run(
        Down("M07C", null, s_full).With("out of sequence"),
        Down("M07D", null, "end").With("out of sequence"),
        Down("M08A", null, "one").With("duplicate"),
        Up('T', null, "text").With("out of sequence"),
        Down("2232", null, "text").With("out of sequence"),
        Down("M09A", null, "one").With("out of sequence")).ShouldBe("O3 O4 D1 O0 . .");

    [Fact]
    public void Acarsdec_BlockAnotherStationMissedTheBeginningOf_ContinuesOurs()
    {
        var reassembler = new MessageReassembler();
        Run(
            reassembler,
            Down("M07A", null, s_full).With("in progress"),
            Down("M07B", null, s_full).With("out of sequence"),
            Down("M07C", null, "end").With("out of sequence")).ShouldBe("W1 W2 C3[0,1,2]");
    }

    [Fact]
    public void Dumpvdl2_LastBlockWithWholeText_IsKnownByItsBeginning()
    {
        var reassembler = new MessageReassembler();
        Run(
            reassembler,
            Down("D10A", true, s_full),
            Down("D10B", true, "second"),
            Down("D10C", false, s_full + "secondend"),
            Down("D10C", false, "end")).ShouldBe("W1 W2 R3[0,1,2] D3");

        reassembler.Add(Down("D10C", false, s_full + "secondend"), 9).Text.ShouldBe(s_full + "secondend");
    }

    [Fact]
    public void Dumpvdl2_ShortWholeText_IsKnownByItsBeginning() =>
        Run(Down("D10A", true, "first"), Down("D10B", false, "first,second")).ShouldBe("W1 R2[0,1]");

    [Fact]
    public void Dumpvdl2_TextLongerThanABlock_IsWholeEvenWithoutItsParts() =>
        Run(Down("D10A", true, "one"), Down("D11C", false, s_full + s_full), Down("D12A", false, s_full + s_full)).ShouldBe("W1 R3[1] .");

    [Fact]
    public void Dumpvdl2_WholeTextOfAnotherStation_IsWholeToo() =>
        Run(Down("D11C", false, s_full + s_full), Down("D11C", false, s_full + s_full), Down("D11C", false, "end")).ShouldBe("R3[0] R3[1] D3");

    [Fact]
    public void Blocks_OfTheSameContent_AreParts() =>
        Run(Down("D10A", true, s_full), Down("D10B", false, s_full), Down("D10B", false, s_full)).ShouldBe("W1 C2[0,1] D2");

    [Fact]
    public void Dumpvdl2_Status_IsRead()
    {
        var json = WireSamples.Dumpvdl2.Replace("\"more\":false", "\"more\":false,\"reasm_status\":\"complete\"", StringComparison.Ordinal)
            .Replace("\"msg_num_seq\":\"A\"", "\"msg_num_seq\":\"B\"", StringComparison.Ordinal);

        Run(WireSamples.Message(json)).ShouldBe("R2[0]");
    }
}
