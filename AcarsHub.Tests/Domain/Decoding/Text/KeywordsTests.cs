using AcarsHub.Domain.Decoding.Text;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Text;

public sealed class KeywordsTests
{
    [Theory]
    [InlineData("SQUAWK 1234", "SQUAWK", true)]
    [InlineData("(SQUAWK)", "SQUAWK", true)]
    [InlineData("NEXT\r\n  FREQ 121.8", "NEXT FREQ", true)]
    [InlineData("XSQUAWK SQUAWKS SQUAWK", "SQUAWK", true)]
    [InlineData("XSQUAWK SQUAWKS 4SQUAWK SQUAWK4", "SQUAWK", false)]
    [InlineData("NEXTFREQ", "NEXT FREQ", false)]
    [InlineData("NEXT", "NEXT FREQ", false)]
    [InlineData("", "NEXT", false)]
    public void Keyword_IsFoundAsWholeWordOnly(string text, string phrase, bool expected) => Keywords.Contains(new TextSlice(text), phrase).ShouldBe(expected);

    [Theory]
    [InlineData("SQUAWK 1234", "1234")]
    [InlineData("SQUAWK: 1234.", "1234")]
    [InlineData("SQUAWK/1234", "1234")]
    [InlineData("SQUAWK - 1234,", "1234")]
    [InlineData("SQUAWK\r\n1234", "1234")]
    [InlineData("SQUAWK1234", "1234")]
    [InlineData("SQUAWK -1234", "")]
    [InlineData("SQUAWK 18:10:00 X", "18:10:00")]
    public void Value_StandsBehindTheKeyword(string text, string expected)
    {
        var slice = new TextSlice(text);
        Keywords.TryFind(slice, "SQUAWK", 0, out var found, mayPrecedeDigit: true).ShouldBeTrue();

        Keywords.ValueAt(slice, found.End).ToString().ShouldBe(expected);
    }
}
