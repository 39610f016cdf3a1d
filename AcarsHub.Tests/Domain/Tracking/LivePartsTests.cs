using AcarsHub.Domain.Tracking;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Tracking;

/// <summary>Messages of several parts in the groups.</summary>
public sealed class LivePartsTests : LiveGroupsTest
{
    [Theory]
    [InlineData("M01A", "M02A", "M01A M02A")]
    [InlineData("AAA1", "AAA2", "AAA1 AAA2")]
    public void Add_NumberedParts_AreJoined(string first, string second, string parts)
    {
        Add(session: 1, second: 0, text: "ONE ", number: first);
        Add(session: 1, second: 3, text: "TWO", number: second);

        var message = Groups.Current[0].Messages.ShouldHaveSingleItem();
        message.Text.ShouldBe("ONE TWO");
        string.Join(' ', message.Parts).ShouldBe(parts);
    }

    [Fact]
    public void Add_NumberedPartsInTheWrongOrder_AreJoinedByNumber()
    {
        Add(session: 1, second: 3, text: "TWO", number: "M02A");
        Add(session: 1, second: 0, text: "ONE ", number: "M01A");

        Groups.Current[0].Messages.ShouldHaveSingleItem().Text.ShouldBe("ONE TWO");
    }

    [Fact]
    public void Add_NumberedParts_AreDecodedAsOneText()
    {
        const string Report = "/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/";
        Add(session: 1, second: 0, text: Report[..30], number: "M01A", label: "10");
        Add(session: 1, second: 1, text: Report[30..], number: "M02A", label: "10");

        Groups.Current[0].Messages.ShouldHaveSingleItem().Decoded.Decoder.ShouldBe("label-10-slash");
    }

    [Fact]
    public void Add_NumberedPartAgain_IsCountedAtThePart()
    {
        Add(session: 1, second: 0, text: "ONE ", number: "M01A");
        Add(session: 1, second: 1, text: "TWO", number: "M02A");
        Add(session: 1, second: 2, text: "TWO", number: "M02A");

        var message = Groups.Current[0].Messages.ShouldHaveSingleItem();
        string.Join(' ', message.Parts).ShouldBe("M01A M02Ax2");
        message.Text.ShouldBe("ONE TWO");
    }

    [Fact]
    public void Add_PartsKnownByTheirBlocks_AreJoinedWithTheWholeText()
    {
        Add(session: 1, second: 0, text: "ONE ", number: "M01A", more: true, assembly: new ReassemblyResult { Outcome = ReassemblyOutcome.Waiting, PartNumber = 1, PartKeys = [1] });
        Add(session: 1, second: 100, text: "TWO", number: "M01B", more: false, assembly: new ReassemblyResult { Outcome = ReassemblyOutcome.Completed, Text = "ONE TWO", PartNumber = 2, PartCount = 2, PartKeys = [1, 2] });

        var message = Groups.Current[0].Messages.ShouldHaveSingleItem();
        message.Text.ShouldBe("ONE TWO");
        string.Join(' ', message.Parts).ShouldBe("M01A M01B");
    }
}
