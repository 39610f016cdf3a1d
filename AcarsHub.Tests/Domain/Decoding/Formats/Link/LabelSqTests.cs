using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Link;

public sealed class LabelSqTests
{
    [Fact]
    public void LabelSq_Version2_HasStationPlaceAndFrequency() =>
        Decoded.Lines("SQ", "02XAABQKABQ13502N10637WV136975/ARINC").ShouldBe(
        [
            "Ground Station Squitter",
            "NETT ARINC",
            "VER 2",
            "GNDSTN KABQ1",
            "IATA ABQ",
            "ICAO KABQ",
            "COORD 35.033333, -106.616667",
            "VDLFRQ 136.975 MHz",
            "PROVIDER ARINC",
        ]);

    [Theory]
    [InlineData("01XAZRHLSZH2ARINC", "Ground Station Squitter|NETT ARINC|VER 1|GNDSTN LSZH2|IATA ZRH|ICAO LSZH|PROVIDER ARINC")]
    [InlineData("00XS", "Ground Station Squitter|NETT SITA|VER 0")]
    [InlineData("02JDHNDRJTT2", "Ground Station Squitter|NETT Unknown|VER 2|GNDSTN RJTT2|IATA HND|ICAO RJTT")]
    [InlineData("02XSnoise", "Ground Station Squitter|NETT SITA|VER 2|remaining noise")]
    [InlineData("02XSPERYPPH0315XS11557EV136975/", "Ground Station Squitter|NETT SITA|VER 2|GNDSTN YPPH0|IATA PER|ICAO YPPH|remaining 315XS11557EV136975/")]
    [InlineData("02XSPERYPPH03155S11557EV999999/", "Ground Station Squitter|NETT SITA|VER 2|GNDSTN YPPH0|IATA PER|ICAO YPPH|COORD -31.916667, 115.95|remaining V999999/")]
    public void LabelSq_OtherVersionsAndBrokenTexts_GiveWhatCanBeRead(string text, string expected) =>
        string.Join('|', Decoded.Lines("SQ", text)).ShouldBe(expected);

    [Fact]
    public void LabelSq_HeaderSentTwice_IsSkipped() =>
        Decoded.Lines("SQ", "V2AA01XAZRHLSZH34727N00833E").ShouldContain("COORD 47.45, 8.55");

    [Fact]
    public void LabelSq_SixtyMinutesAndMore_AreHundredthsOfADegree() =>
        Decoded.Lines("SQ", "02XAZRHLSZH34775N00883E").ShouldContain("COORD 47.75, 8.83");

    [Fact]
    public void LabelSq_Station_IsTyped()
    {
        var decoded = new MessageDecoder().Decode(new TextMessage { Label = "SQ", Text = "02XSPERYPPH03155S11557EV136975/" });

        decoded.TryGet(Fields.GroundStation, out var station).ShouldBeTrue();
        station.ShouldBe(new GroundStation("PER", "YPPH", "0") { Position = new GeoPosition(-(31 + (55 / 60.0)), 115 + (57 / 60.0)) });
    }

    [Theory]
    [InlineData("")]
    [InlineData("X")]
    [InlineData("SQ test")]
    public void LabelSq_OtherText_IsRefused(string text) => Decoded.DecoderOf("SQ", text).ShouldBe("none");
}
