using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Loads;

public sealed class FreeTextFtxTests
{
    [Fact]
    public void FreeText_HasFlightAndWords() =>
        Decoded.Lines("37", "FTX01YX4687/04052233KJFKKDCA\r\nTHANKS").ShouldBe(
            ["Free Text", "FLIGHT YX4687", "DEP_DAY 4", "TIMESTAMP YYYY-MM-05T22:33:00", "ORG KJFK", "DST KDCA", "TEXT THANKS"]);

    [Theory]
    [InlineData("01CGA3P\r\n)4D:Z)6GEZ3O3-ZO3MOZ0IP1MPUOZHN31M,SN")]
    [InlineData("FTX01YX4687/04052533KJFKKDCA\r\nTHANKS")]
    [InlineData("FTX01YX4687/04052233KJFKKDCATHANKS")]
    public void FreeText_ObfuscatedOrOther_StaysUndecoded(string text) => Decoded.DecoderOf("37", text).ShouldBe("none");
}
