using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.Label2x;

public sealed class Label2PTests
{
    [Fact]
    public void Fm3_Signs_AreRead() =>
        Decoded.Lines("2P", "FM3 1217,1312,+ 43.77,- 70.18, 39981, 426, 25").ShouldBe(
        [
            "Flight Report",
            "TIMESTAMP 12:17:00",
            "ETA 13:12:00",
            "POS 43.770 N, 70.180 W",
            "ALT 39981 feet",
            "remaining  426, 25",
        ]);

    [Fact]
    public void Fm3_LettersAndSeconds_AreRead() =>
        Decoded.Lines("2P", "FM3 084542,1002,S 51.326,E 14.110,30983,  508,54").ShouldBe(
        [
            "Flight Report",
            "TIMESTAMP 08:45:42",
            "ETA 10:02:00",
            "POS 51.326 S, 14.110 E",
            "ALT 30983 feet",
            "remaining   508,54",
        ]);

    [Fact]
    public void Fm4_Report_IsRead() =>
        Decoded.Lines("2P", "FM4KIAD,OMAA,140256,1448, 39.43,- 75.62,23228,328,  43.5, 72500").ShouldBe(
        [
            "Flight Report",
            "ORG KIAD",
            "DST OMAA",
            "MSG_DAY 14",
            "TIMESTAMP 02:56:00",
            "ETA 14:48:00",
            "POS 39.430 N, 75.620 W",
            "ALT 23228 feet",
            "HDG 328",
            "FOB 72500",
            "remaining   43.5",
        ]);

    [Fact]
    public void Fm5_FlightAtTheEnd_IsRead() =>
        Decoded.Lines("2P", "FM5 EIDW,OMAA,113522,1540,+45.147, +23.384,35002,116.24,502 ,36900,XXX23N ,").ShouldBe(
        [
            "Flight Report",
            "ORG EIDW",
            "DST OMAA",
            "TIMESTAMP 11:35:22",
            "ETA 15:40:00",
            "POS 45.147 N, 23.384 E",
            "ALT 35002 feet",
            "FLIGHT XXX23N",
            "remaining 116.24,502 ,36900",
        ]);

    [Theory]
    [InlineData("2P", "FM3 1217,1312,+ 43.77")]
    [InlineData("2P", "1217,1312,+ 43.77,- 70.18, 39981, 426, 25")]
    [InlineData("2P", "FM3 1217,1312,+ 93.77,- 70.18, 39981, 426, 25")]
    [InlineData("2P", "FM4KIAD,OMAA,140256,1448")]
    [InlineData("2P", "FM4KIAD,OMAA,140256,1448, 39.43,-775.62,23228,328,  43.5, 72500")]
    [InlineData("2P", "FM5 EIDW,OMAA,113522,1540,+45.147")]
    [InlineData("2P", "FM5 EIDW,OMAA,113522,1540,+45147, +23384,35002,116.24,502 ,36900,XXX23N ,")]
    public void Label2P_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
