using System.Globalization;
using System.Text;
using AcarsHub.Web.Components.Formatting;
using CsCheck;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Formatting;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("A\r\nB", "A\nB")]
    [InlineData("A\n\rB", "A\nB")]
    [InlineData("A\rB\nC", "A\nB\nC")]
    [InlineData("A\r\n\r\nB", "A\n\nB")]
    [InlineData("A\n\nB", "A\n\nB")]
    [InlineData(@"A\r\nB\nC", "A\nB\nC")]
    [InlineData(@"A\B", @"A\B")]
    public void Block_AnyLineBreak_BecomesOne(string text, string expected) => VisibleText.Block(text).ShouldBe(expected);

    [Theory]
    [InlineData("A\u0003B", "A⟦ETX⟧B")]
    [InlineData("A\0B", "A⟦NUL⟧B")]
    [InlineData("A\u007FB", "A⟦DEL⟧B")]
    [InlineData("A\u009BB", "A⟦U+009B⟧B")]
    [InlineData("A\tB", "A\tB")]
    public void Block_Control_IsNamed(string text, string expected) => VisibleText.Block(text).ShouldBe(expected);

    [Theory]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u061C')]
    [InlineData('\u200B')]
    [InlineData('\uFEFF')]
    [InlineData('\u2028')]
    public void Block_InvisibleOrDirection_IsShownAsCode(char c) =>
        VisibleText.Block($"A{c}B").ShouldBe($"A⟦U+{(int)c:X4}⟧B");

    // Not a theory: attributes cannot carry halves of a pair.
    [Fact]
    public void Block_Surrogates_OnlyPairsPass()
    {
        VisibleText.Block("A\ud800B").ShouldBe("A\uFFFDB");
        VisibleText.Block("A\udc00").ShouldBe("A\uFFFD");
        VisibleText.Block("\ud83d\ude00").ShouldBe("\ud83d\ude00");
        VisibleText.Block("\udb40\udc41").ShouldBe("⟦U+E0041⟧");
    }

    [Fact]
    public void Field_LineBreakAndTab_AreNamed() => VisibleText.Field("A\r\n\tB").ShouldBe("A⟦CR⟧⟦LF⟧⟦HT⟧B");

    [Fact]
    public void Field_MuchTooLong_IsCut()
    {
        var shown = VisibleText.Field(new string('W', 64 * 1024));

        shown.Length.ShouldBe(VisibleText.LongestField + 1);
        shown.ShouldEndWith("…");
    }

    [Fact]
    public void Block_AnyText_HasNothingInvisibleLeft() =>
        Gen.String[Gen.Char].Sample(text =>
            VisibleText.Block(text).EnumerateRunes().All(rune =>
                rune.Value is '\n' or '\t'
                || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate)));
}
