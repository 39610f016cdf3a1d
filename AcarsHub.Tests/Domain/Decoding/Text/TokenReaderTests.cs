using AcarsHub.Domain.Decoding.Text;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Text;

public sealed class TokenReaderTests
{
    [Theory]
    [InlineData("/ALT 32400/SAT -048 \r\n/WND 227027", "ALT 32400|SAT -048|WND 227027")]
    [InlineData("one", "one")]
    [InlineData(" // \r\n / ", "")]
    [InlineData("", "")]
    public void Tokens_OfAnyText_AreTrimmedAndNeverEmpty(string text, string expected)
    {
        var reader = new TokenReader(new TextSlice(text), "/\r\n");
        var tokens = new List<string>();
        while (reader.TryNext(out var token))
        {
            tokens.Add(token.ToString());
        }

        string.Join('|', tokens).ShouldBe(expected);
        reader.Rest.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Rest_AfterOneToken_StartsBehindItsSeparator()
    {
        var reader = new TokenReader(new TextSlice("a/b/c"), "/");

        reader.TryNext(out _).ShouldBeTrue();

        reader.Rest.ToString().ShouldBe("b/c");
    }
}
