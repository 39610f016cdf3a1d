using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.Label3xTo8x;

public sealed class Label32And58Tests
{
    [Fact]
    public void Label32_Cruise_IsRead() =>
        Decoded.Lines("32", "P,R,2026-02-02 00:55:09,7688,68300,N36.795 W107.615,20717,256,22,-20,428,409,659,,").ShouldBe(
        [
            "Position Report",
            "POS 36.795 N, 107.615 W",
            "TIMESTAMP 2026-02-02T00:55:09Z",
            "FOB 7688",
            "GW 68300",
            "ALT 20717 feet",
            "WIND POSITION at FL207: 256° at 22kt",
            "OATEMP -20 degrees",
            "GSPD 428 knots",
            "ASPD 409 knots",
            "MACH 0.659 mach",
            "remaining P,R",
        ]);

    [Fact]
    public void Label32_BlanksInThePositionAndTimeOfArrival_AreRead() =>
        Decoded.Lines("32", "N,E,2022-06-18 15:30:15,4240,66554,S 29.798 E 095.666,9340,109,005,11,291,294,448,1546,").ShouldBe(
        [
            "Position Report",
            "POS 29.798 S, 95.666 E",
            "TIMESTAMP 2022-06-18T15:30:15Z",
            "FOB 4240",
            "GW 66554",
            "ALT 9340 feet",
            "WIND POSITION at FL93: 109° at 5kt",
            "OATEMP 11 degrees",
            "GSPD 291 knots",
            "ASPD 294 knots",
            "MACH 0.448 mach",
            "ETA 15:46:00",
            "remaining N,E",
        ]);

    [Fact]
    public void Label58_Report_IsRead() =>
        Decoded.Lines("58", "OG0704/06/230942/N39.214/W76.106/22683/N/").ShouldBe(
        [
            "Position Report",
            "FLIGHT OG0704",
            "MSG_DAY 6",
            "TIMESTAMP 23:09:42",
            "POS 39.214 N, 76.106 W",
            "ALT 22683 feet",
            "remaining N",
        ]);

    [Fact]
    public void Label58_ImpossibleValues_Remain() =>
        Decoded.Lines("58", "OG0704/32/240000/S39.214/E76.106/99999/N/").ShouldBe(
        [
            "Position Report",
            "FLIGHT OG0704",
            "POS 39.214 S, 76.106 E",
            "remaining 32/240000/99999/N",
        ]);

    [Theory]
    [InlineData("32", "P,R,2026-02-02 00:55:09,7688,68300")]
    [InlineData("32", "P,R,2026-02-30 00:55:09,7688,68300,N36.795 W107.615,20717,256,22,-20,428,409,659,,")]
    [InlineData("32", "P,R,2026-02-02 00:55:09,7688,68300,N96.795 W107.615,20717,256,22,-20,428,409,659,,")]
    [InlineData("32", "PX,R,2026-02-02 00:55:09,7688,68300,N36.795 W107.615,20717,256,22,-20,428,409,659,,")]
    [InlineData("58", "OG0704/06/230942/N39.214")]
    [InlineData("58", "OG0704/06/230942/N39214/W76106/22683/N/")]
    public void Label32And58_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
