using AcarsHub.Tests.Builders;
using AcarsHub.Web.Endpoints;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Endpoints;

public sealed class MessageCsvTests
{
    [Theory]
    [InlineData("PLAIN TEXT", "PLAIN TEXT")]
    [InlineData("A,B", "\"A,B\"")]
    [InlineData("SAYS \"HI\"", "\"SAYS \"\"HI\"\"\"")]
    [InlineData("TWO\r\nLINES", "\"TWO\r\nLINES\"")]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+1", "'+1")]
    [InlineData("-1,2", "\"'-1,2\"")]
    [InlineData("@SUM", "'@SUM")]
    [InlineData("\tX", "'\tX")]
    [InlineData("\rX", "\"'\rX\"")]
    [InlineData("#M1B=", "#M1B=")]
    public void Text_OfAnyKind_IsOneHarmlessCell(string text, string cell) =>
        MessageCsv.Row(NewMessage.Stored(1, NewMessage.Received() with { Text = text })).ShouldEndWith($",{cell},,,\r\n");

    [Fact]
    public void Row_OfAMessage_HasAValueForEveryColumnAndNumbersAsTheyAre()
    {
        var row = MessageCsv.Row(NewMessage.Stored(7, NewMessage.Received() with { LongitudeDegrees = -0.5 })).TrimEnd().Split(',');
        var header = MessageCsv.Header.TrimEnd().Split(',');

        row.Length.ShouldBe(header.Length);
        Value("uid").ShouldBe("7");
        Value("time").ShouldBe("2026-02-01T20:34:26.500Z");
        Value("freq").ShouldBe("130.025");
        Value("level").ShouldBe("-16.5");
        Value("lon").ShouldBe("-0.5");
        Value("is_onground").ShouldBe("");

        string Value(string name) => row[Array.IndexOf(header, name)];
    }
}
