using System.Text;
using AcarsHub.Domain.Decoding.Miam;
using AcarsHub.Tests.Builders;
using CsCheck;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Miam;

public sealed class Ascii85Tests
{
    [Theory]
    [InlineData("9jqo^", 0, "Man ")]
    [InlineData("9jqo^", 1, "Man")]
    [InlineData("9jqo^", 3, "M")]
    [InlineData("9jq\r\no^", 0, "Man ")]
    [InlineData("z9jqo^", 0, "\0\0\0\0Man ")]
    [InlineData("", 2, "")]
    public void Decode_WholeGroups_GivesOctets(string text, int padding, string expected)
    {
        var result = Ascii85.Decode(text, padding);

        Encoding.Latin1.GetString(result.Octets.Span).ShouldBe(expected);
        result.IsWhole.ShouldBeTrue();
    }

    [Theory]
    [InlineData("9jqo^9jqo", "Man Man", true)]
    [InlineData("9jqo^9jq", "Man Ma", true)]
    [InlineData("9jqo^9", "Man ", true)]
    [InlineData("9jqo^v", "Man ", false)]
    [InlineData("9jqo^9z", "Man ", false)]
    [InlineData("9jqo^uuuuu", "Man ", false)]
    [InlineData("|", "", false)]
    public void Decode_CutOffOrDamaged_GivesWhatCameBefore(string text, string expected, bool isValid)
    {
        var result = Ascii85.Decode(text, paddingOctets: 3);

        Encoding.Latin1.GetString(result.Octets.Span).ShouldBe(expected);
        result.IsValid.ShouldBe(isValid);
        result.IsWhole.ShouldBeFalse();
    }

    [Fact]
    public void Decode_OfAnyOctets_GivesThemBack() => Gen.Byte.Array[0, 64].Sample(octets =>
    {
        var (text, padding) = NewMiam.Ascii85(octets);
        return Ascii85.Decode(text, padding).Octets.Span.SequenceEqual(octets);
    });
}
