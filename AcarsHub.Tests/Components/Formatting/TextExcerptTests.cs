using AcarsHub.Web.Components.Formatting;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Formatting;

public sealed class TextExcerptTests
{
    [Theory]
    [InlineData("")]
    [InlineData("SHORT")]
    [InlineData("1\n2\n3\n4")]
    public void Of_ShortText_IsWhole(string text) => TextExcerpt.Of(text).ShouldBe(new TextExcerpt(text, IsCut: false));

    [Fact]
    public void Of_ManyLines_KeepsTheFirst() => TextExcerpt.Of("1\n2\n3\n4\n5").ShouldBe(new TextExcerpt("1\n2\n3\n4 …", IsCut: true));

    [Fact]
    public void Of_LongLine_IsCut()
    {
        var excerpt = TextExcerpt.Of(new string('W', 64 * 1024));

        excerpt.IsCut.ShouldBeTrue();
        excerpt.Shown.Length.ShouldBe(TextExcerpt.Characters + 2);
    }

    [Fact]
    public void Of_HardlyTooLong_IsWhole() => TextExcerpt.Of(new string('W', TextExcerpt.Characters + 10)).IsCut.ShouldBeFalse();

    [Fact]
    public void Of_CutInsideASurrogatePair_DropsThePair()
    {
        var text = new string('W', TextExcerpt.Characters - 1) + "\ud83d\ude00" + new string('W', 500);

        TextExcerpt.Of(text).Shown.ShouldBe(new string('W', TextExcerpt.Characters - 1) + " …");
    }

    [Fact]
    public void LineOf_ShortLines_ArePutOnOne() => TextExcerpt.LineOf("DEP KDFW\nARR KSEA").ShouldBe(new TextExcerpt("DEP KDFW ⏎ ARR KSEA", IsCut: false));

    [Fact]
    public void LineOf_LongText_IsCut() =>
        TextExcerpt.LineOf(new string('W', 64 * 1024)).ShouldBe(new TextExcerpt(new string('W', TextExcerpt.LineCharacters) + " …", IsCut: true));

    [Fact]
    public void LineOf_ManyLines_SaysThatThereIsMore() => TextExcerpt.LineOf(new string('\n', 100)).IsCut.ShouldBeTrue();
}
