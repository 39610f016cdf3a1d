using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Texts;

public sealed class WeatherTextTests
{
    [Fact]
    public void Atis_InTelex_IsRead() =>
        Decoded.Lines("C1", ".ATSAAXA 020045\r\nAGM\r\nAN N12345/FI AB2380\r\n-  ABQ ATIS INFO R 2352Z.\r\n17006KT 10SM CLR 13/M04\r\nA3026 (THREE ZERO TWO\r\nSIX). DEPG RWY 8.").ShouldBe(
        [
            "ATIS Report",
            "GND_ADDR ATSAAXA",
            "TIMESTAMP YYYY-MM-02T00:45:00",
            "TAIL N12345",
            "FLIGHT AB2380",
            "ARPT ABQ",
            "ATIS R",
            "OBS 23:52:00",
            "SFC_WIND 170° at 6kt",
            "VIS 10 statute miles",
            "SFC_TEMP 13 degrees",
            "DEWPT -4 degrees",
            "QNH 30.26 inHg",
            "TEXT ABQ ATIS INFO R 2352Z.\r\n17006KT 10SM CLR 13/M04\r\nA3026 (THREE ZERO TWO\r\nSIX). DEPG RWY 8.",
        ]);

    [Theory]
    [InlineData("KSMF ARR ATIS F\r\n0353Z", "ARPT KSMF", "ATIS_TYPE Arrival", "ATIS F", "OBS 03:53:00")]
    [InlineData("EGLL ATIS INFORMATION KILO 1150Z", "ARPT EGLL", "ATIS K", "OBS 11:50:00")]
    [InlineData("ATIS LFPG T 1830Z 24008KT 9999", "ARPT LFPG", "ATIS T", "SFC_WIND 240° at 8kt", "VIS 10000 m or more")]
    public void Atis_WithHeadsOfAnyKind_IsRead(string text, params string[] items)
    {
        var lines = Decoded.Lines("RA", text);

        lines[0].ShouldBe("ATIS Report");
        items.ShouldAllBe(item => lines.Contains(item));
    }

    [Theory]
    [InlineData("WE HAVE ATIS K")]
    [InlineData("GOT THE ATIS INFO K THANKS")]
    [InlineData("REQUEST ATIS FOR KDEN")]
    [InlineData("STATIS K 1150Z 24008KT 9999")]
    public void Atis_OnlyMentioned_StaysUndecoded(string text) => Decoded.DecoderOf("RA", text).ShouldBe("none");

    [Theory]
    [InlineData("21015G25KT", "SFC_WIND 210° at 15kt, gusting 25kt")]
    [InlineData("VRB03KT", "SFC_WIND variable at 3kt")]
    [InlineData("00000KT", "SFC_WIND calm")]
    [InlineData("36005MPS", "SFC_WIND 360° at 10kt")]
    [InlineData("27010KT 240V300 4500", "VIS 4500 m")]
    [InlineData("27010KT 1 1/2SM", "VIS 1.5 statute miles")]
    [InlineData("27010KT P6SM", "VIS 6 statute miles or more")]
    [InlineData("27010KT CAVOK M02/M10 Q1030", "QNH 1030 hPa")]
    [InlineData("27010KT CAVOK M02/M10 Q1030", "DEWPT -10 degrees")]
    public void Metar_Groups_AreRead(string groups, string item)
    {
        var lines = Decoded.Lines("3T", $"METAR EDDF 090055Z {groups} 10/05 Q1013=");

        lines[..3].ShouldBe(["Weather Report", "ARPT EDDF", "OBS YYYY-MM-09T00:55:00"]);
        lines.ShouldContain(item);
    }

    [Theory]
    [InlineData("METAR EDDF 090055Z NIL=")]
    [InlineData("METAR EDDF 37010KT 10/05 Q1013")]
    [InlineData("METAR 090055Z 27010KT 10/05 Q1013")]
    public void Metar_WithoutStationTimeOrGroups_StaysUndecoded(string text) => Decoded.DecoderOf("3T", text).ShouldBe("none");
}
