using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using Shouldly;
using Xunit;
using static AcarsHub.Tests.Domain.Tracking.Blocks;

namespace AcarsHub.Tests.Domain.Tracking;

public sealed class BlockReassemblyTests
{
    /// <summary>Letters of blocks in order, a plus when more follow, and what becomes of them.</summary>
    [Theory]
    [InlineData("A", ".")]
    [InlineData("A+ B", "W1 C2[0,1]")]
    [InlineData("A+ B+ C+ D", "W1 W2 W3 C4[0,1,2,3]")]
    [InlineData("A+ A+ B+ B+ C C", "W1 D1 W2 D2 C3[0,2,4] D3")]
    [InlineData("A+ B+ A+ C", "W1 W2 D1 C3[0,1,3]")]
    [InlineData("A+ B A+ B", "W1 C2[0,1] D1 D2")]
    [InlineData("A+ C B", "W1 G3[0] O2")]
    [InlineData("A+ B+ D+ E", "W1 W2 G4[0,1] O5")]
    [InlineData("A+ B D", "W1 C2[0,1] G4[0,1]")]
    [InlineData("B", "O2")]
    [InlineData("B+ C", "O2 O3")]
    [InlineData("A A", ". .")]
    public void Downlink_Letters_DecideWhatABlockIs(string letters, string expected) =>
        Run(letters.Split(' ').Select(static part => Down("M07" + part[0], part.EndsWith('+'), "TEXT " + part[0]))).ShouldBe(expected);

    [Theory]
    [InlineData("A", ".")]
    [InlineData("A+ B", "W1 C2[0,1]")]
    [InlineData("V+ W+ A+ B", "W1 W2 W3 C4[0,1,2,3]")]
    [InlineData("W+ X", "W1 .")]
    [InlineData("Q+ Q+ R R", "W1 D1 C2[0,2] D2")]
    [InlineData("Q+ R S+ T", "W1 C2[0,1] W1 C2[2,3]")]
    [InlineData("Q+ R S", "W1 C2[0,1] .")]
    [InlineData("Q+ R+ T", "W1 W2 G0[0,1]")]
    [InlineData("Q+ S+ T", "W1 G0[0] C2[1,2]")]
    public void Uplink_BlockIds_DecideWhatABlockIs(string letters, string expected) =>
        Run(letters.Split(' ').Select(static part => Up(part[0], part.EndsWith('+'), "TEXT " + part[0]))).ShouldBe(expected);

    [Fact]
    public void Complete_Message_HasTheTextOfAllBlocks()
    {
        var reassembler = new MessageReassembler();
        reassembler.Add(Down("M07A", true, "ONE,\r\nTW"), 10);
        reassembler.Add(Down("M07B", true, null), 20);

        var result = reassembler.Add(Down("M07C", false, "O,THREE"), 30);

        result.Text.ShouldBe("ONE,\r\nTWO,THREE");
        (result.PartNumber, result.PartCount).ShouldBe((3, 3));
        result.PartKeys.ShouldBe([10, 20, 30]);
    }

    [Fact]
    public void Sublabel_RepeatedInEveryBlock_IsTakenOnce()
    {
        var reassembler = new MessageReassembler();
        reassembler.Add(Down("M07A", true, "#DFB72740,"), 0);
        reassembler.Add(Up('C', true, "- #MD/AA ATL"), 0);

        reassembler.Add(Down("M07B", false, "#DFB8560"), 1).Text.ShouldBe("#DFB72740,8560");
        reassembler.Add(Up('D', false, "- #MDTWX"), 1).Text.ShouldBe("- #MD/AA ATLTWX");
    }

    [Fact]
    public void Messages_OfSeveralAircraftLabelsAndNumbers_DoNotMix()
    {
        var other = "N200CD";
        Run(
            Down("M07A", true, "a"),
            Down("M07A", true, "b") with { Tail = other },
            Down("M07A", true, "c") with { Label = "H1" },
            Down("M08A", true, "d"),
            Up('B', true, "e"),
            Down("M08B", false, "D"),
            Up('C', false, "E"),
            Down("M07B", false, "C") with { Label = "H1" },
            Down("M07B", false, "B") with { Tail = other },
            Down("M07B", false, "A")).ShouldBe("W1 W1 W1 W1 W1 C2[3,5] C2[4,6] C2[2,7] C2[1,8] C2[0,9]");
    }

    [Fact]
    public void Message_HeardByTwoStations_IsTakenOnce()
    {
        const string here = "HERE", there = "THERE";
        Run(
            Down("M07A", true, "a") with { StationId = here },
            Down("M07A", true, "a") with { StationId = there, Kind = DecoderKind.Vdlm2 },
            Down("M07B", true, "b") with { StationId = there },
            Down("M07C", false, "c") with { StationId = here }).ShouldBe("W1 D1 W2 C3[0,2,3]");
    }

    [Theory]
    [InlineData(DecoderKind.Acars, 660, 90)]
    [InlineData(DecoderKind.Vdlm2, 660, 90)]
    [InlineData(DecoderKind.Hfdl, 1260, 370)]
    [InlineData(DecoderKind.Imsl, 1260, 280)]
    [InlineData(DecoderKind.Irdm, 1260, 280)]
    public void Block_AfterTheTimeoutOfItsLink_BelongsToAnotherMessage(DecoderKind kind, int down, int up)
    {
        Run(Down("M07A", true, "a", 0, kind), Down("M07B", true, "b", down, kind), Down("M07C", false, "c", 2 * down, kind)).ShouldBe("W1 W2 C3[0,1,2]");
        Run(Down("M07A", true, "a", 0, kind), Down("M07B", false, "b", down + 1, kind)).ShouldBe("W1 O2");
        Run(Down("M07A", true, "a", 0, kind), Down("M07A", true, "a", down + 1, kind), Down("M07B", false, "b", down + 2, kind)).ShouldBe("W1 W1 C2[1,2]");
        Run(Up('A', true, "a", 0, kind), Up('B', false, "b", up, kind)).ShouldBe("W1 C2[0,1]");
        Run(Up('A', true, "a", 0, kind), Up('B', false, "b", up + 1, kind)).ShouldBe("W1 .");
    }

    [Fact]
    public void Times_OutOfOrder_DoNotMatterWithinTheTimeout() =>
        Run(Down("M07A", true, "a", 30), Down("M07B", true, "b", -20), Down("M07C", false, "c", 10)).ShouldBe("W1 W2 C3[0,1,2]");

    [Fact]
    public void Replay_StartingAgainInThePast_GivesTheSame()
    {
        var reassembler = new MessageReassembler();
        AcarsMessage[] hour = [Down("M07A", true, "a", 0), Down("M07B", false, "b", 5), Down("M09A", true, "open", 3600)];

        var first = Run(reassembler, hour);

        Run(reassembler, hour.Select(static m => m with { ReceivedAtUtc = m.ReceivedAtUtc.AddDays(-1) })).ShouldBe(first);
        Run(reassembler, hour).ShouldBe(first);
    }

    [Fact]
    public void Number_UsedAgainForAnotherText_BeginsANewMessage() =>
        Run(Down("M07A", true, "a"), Down("M07B", false, "b"), Down("M07A", true, "other"), Down("M07B", false, "text")).ShouldBe("W1 C2[0,1] W1 C2[2,3]");

    [Fact]
    public void Blocks_ThatSayTooLittle_AreSingle()
    {
        Run(
            Down("M07A", true, "a") with { Tail = null, Icao = null },
            Down("M07A", true, "a") with { Label = null },
            Down("M07A", true, "a") with { MessageNumber = null },
            Down("63", true, "a"),
            Down("2232", true, "a"),
            Down("M07a", true, "a"),
            Up('X', true, "a"),
            Up('a', true, "a"),
            Down("M07A", null, "a")).ShouldBe(". . . . . . . . .");
    }

    [Fact]
    public void Aircraft_WithoutRegistration_IsKnownByItsAddress() =>
        Run(Down("M07A", true, "a") with { Tail = null }, Down("M07B", false, "b") with { Tail = null }).ShouldBe("W1 C2[0,1]");
}
