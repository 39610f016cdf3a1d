using AcarsHub.Domain.Decoding.Text;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Text;

public sealed class WordsTests
{
    [Fact]
    public void Split_BlanksAndLineBreaks_SeparateOnce()
    {
        var words = Words.Split(new TextSlice("  A  BC\r\n D "), stackalloc Range[5]);

        words.Count.ShouldBe(3);
        words[0].ToString().ShouldBe("A");
        words[1].ToString().ShouldBe("BC");
        words[2].ToString().ShouldBe("D");
        words[3].IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Split_MoreWordsThanRoom_LeavesTheRest() =>
        Words.Split(new TextSlice("A B C D"), stackalloc Range[2]).Rest.ToString().ShouldBe(" C D");
}
