using AcarsHub.Domain.Decoding.Text;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Text;

public sealed class UnbrokenTextTests
{
    [Fact]
    public void UnbrokenText_WithoutBreaks_IsTheTextItself()
    {
        var raw = new TextSlice("ABC");
        var text = new UnbrokenText(raw);

        text.Text.ShouldBe(raw);
        text.IsCopy.ShouldBeFalse();
        text.Locate(raw.From(1)).ShouldBe(raw.From(1));
    }

    [Theory]
    [InlineData("AB\r\nCD", "ABCD", 1, 2, "B\r\nC")]
    [InlineData("AB\r\nCD", "ABCD", 0, 2, "AB")] // A break behind the part is not part of it.
    [InlineData("AB\r\nCD", "ABCD", 2, 2, "CD")]
    [InlineData("\r\n\nA\rB\n", "AB", 0, 2, "A\rB")]
    [InlineData("\r\n\nA\rB\n", "AB", 1, 1, "B")]
    [InlineData("A\nB", "AB", 1, 0, "")]
    public void UnbrokenText_PartOfIt_IsFoundInTheMessage(string raw, string joined, int start, int length, string found)
    {
        var source = "<<" + raw + ">>"; // The text is part of a longer one.
        var text = new UnbrokenText(new TextSlice(source, 2, raw.Length));

        text.Text.ToString().ShouldBe(joined);
        var located = text.Locate(text.Text.Part(start, length));
        located.Source.ShouldBeSameAs(source);
        located.ToString().ShouldBe(found);
    }

    [Fact]
    public void UnbrokenText_PartOfAnotherText_StaysWhereItIs()
    {
        var other = new TextSlice("OTHER");

        new UnbrokenText(new TextSlice("A\nB")).Locate(other).ShouldBe(other);
    }
}
