using System.Text;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Wire;

public sealed class LengthLimitsTests
{
    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public void ShortField_LongerThan64_IsCut(int length, bool isCut)
    {
        var decoded = Decoded($$"""{"flight":"{{new string('A', length)}}"}""");

        decoded.Message.Flight.ShouldBe(new string('A', 64));
        decoded.Truncated.ShouldBe(isCut);
    }

    [Theory]
    [InlineData(128, false)]
    [InlineData(129, true)]
    public void Station_LongerThan128_IsCut(int length, bool isCut)
    {
        var decoded = Decoded($$"""{"station_id":"{{new string('A', length)}}"}""");

        decoded.Message.StationId.ShouldBe(new string('A', 128));
        decoded.Truncated.ShouldBe(isCut);
    }

    [Fact]
    public void ShortField_CutInsideAPair_LosesThePair() =>
        Decoded($$"""{"tail":"{{new string('A', 63)}}😀"}""").Message.Tail.ShouldBe(new string('A', 63));

    [Theory]
    [InlineData(65536, false)]
    [InlineData(65537, true)]
    public void Text_LongerThan64KiB_IsCut(int length, bool isCut)
    {
        var decoded = Decoded($$"""{"text":"{{new string('A', length)}}"}""");

        decoded.Message.Text!.Length.ShouldBe(65536); // "!": a text was sent
        decoded.Truncated.ShouldBe(isCut);
    }

    [Fact]
    public void Text_OfWideCharacters_IsLimitedInBytes()
    {
        var decoded = Decoded($$"""{"text":"{{new StringBuilder().Insert(0, "é😀", 20000)}}"}""");

        Encoding.UTF8.GetByteCount(decoded.Message.Text!).ShouldBeInRange(65536 - 4, 65536); // "!": a text was sent
        decoded.Truncated.ShouldBeTrue();
    }

    [Fact]
    public void Libacars_TooLong_IsDroppedSinceHalfOfItIsNoJson()
    {
        var text = new string('A', 70_000);

        var ofObject = Decoded($$$"""{"text":"x","libacars":{"a":"{{{text}}}"}}""");
        ofObject.Message.Libacars.ShouldBeNull();
        ofObject.Truncated.ShouldBeTrue();
        var ofString = Decoded($$"""{"text":"x","libacars":"{{text}}"}""");
        ofString.Message.Libacars.ShouldBeNull();
        ofString.Truncated.ShouldBeTrue();
        var ofChildren = Decoded("""{"vdl2":{"avlc":{"acars":{"miam":{"a":"LONG"}}}}}""".Replace("LONG", text, StringComparison.Ordinal));
        ofChildren.Message.Libacars.ShouldBeNull();
        ofChildren.Truncated.ShouldBeTrue();
    }

    private static DecodeResult.Decoded Decoded(string json) => WireSamples.Decode(json).ShouldBeOfType<DecodeResult.Decoded>();
}
