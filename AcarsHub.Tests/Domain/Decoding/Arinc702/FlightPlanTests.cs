using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Arinc702;

public sealed class FlightPlanTests
{
    [Fact]
    public void FlightPlan_Procedures_AreRead() =>
        Signed.Lines("FPN/FNAAL2380/RP:DA:KPHX:AA:KABQ:CR:KPHXKABQ:R:07L(08O):D:FORPE1.SJN:A:BRRTO1.TMALE:AP:ILS08..TMALE,N34250W108380").ShouldBe(
        [
            "Flight Plan",
            "FLIGHT AAL2380",
            "ROUTE_STATUS Route Planned",
            "ORG KPHX",
            "DST KABQ",
            "CR KPHXKABQ",
            "ARWY 08O",
            "DEPRWY 07L",
            "proc FORPE1 starting at SJN",
            "proc BRRTO1 starting at TMALE",
            "proc ILS08: >> TMALE(34.417 N, 108.633 W)",
            "ROUTE TMALE(34.417 N, 108.633 W)", // Behind the two points stands what is being flown.
        ]);

    [Theory]
    [InlineData("RFSCOOB.KEMPR..ECG", "ROUTE_STATUS Route Filed", "ROUTE SCOOB > KEMPR >> ECG")]
    [InlineData("RI:F:SUMMA,N46371W121593.Q35..N53000W050000", "ROUTE_STATUS Route Inactive", "ROUTE SUMMA(46.618 N, 121.988 W) > Q35 >> (53.000 N, 50.000 W)")]
    [InlineData("RM:CR:KCLTKBOS(22L)..BESSI.Q22", "ROUTE_STATUS Route Mapped", "CR KCLTKBOS(22L): >> BESSI > Q22", "ARWY 22L")]
    [InlineData("RS:R:06O:A:HILIE3.MLP(23O)", "ROUTE_STATUS Route Saved", "DEPRWY 06O", "proc HILIE3 starting at MLP(23O)", "ARWY 23O")]
    [InlineData("RP:AP:ILS30L(30L):FP:PLAN7", "ROUTE_STATUS Route Planned", "proc ILS30L(30L)", "ARWY 30L", "FPN PLAN7")]
    [InlineData("RP:AP:ILSZ26L.PRINO..BUKKO..HAHAA", "ROUTE_STATUS Route Planned", "proc ILSZ26L: PRINO >> BUKKO >> HAHAA", "ROUTE BUKKO >> HAHAA")]
    [InlineData("RI:AA:YMML..WOL,S34334E150474.H65", "ROUTE_STATUS Route Inactive", "DST YMML", "ROUTE WOL(34.557 S, 150.790 E) > H65")]
    [InlineData("RP:V:MOPPP,,AA2400,", "ROUTE_STATUS Route Planned", "CONSTRAINT MOPPP at or above 24000 feet")]
    [InlineData("RP:V:CAMJO,301,AT3100,,", "ROUTE_STATUS Route Planned", "CONSTRAINT CAMJO at 31000 feet, 301 knots")]
    [InlineData("RP:XX:1:DA:KPHX", "ROUTE_STATUS Route Planned", "ORG KPHX", "remaining XX:1")]
    [InlineData("RP:DA:K9+:V:A", "ROUTE_STATUS Route Planned", "remaining K9+/A")]
    [InlineData("RP:F:AAA,N4126..BBB", "ROUTE_STATUS Route Planned", "ROUTE AAA >> BBB", "remaining N4126")]
    public void FlightPlan_Keys_AreRead(string element, params string[] lines) => Signed.ElementLines(element).ShouldBe(lines);

    [Fact]
    public void FlightPlan_AltitudeSteps_DoNotBreakTheRoute() =>
        Signed.ElementLines("RP:AA:KMSP..ERAKA..N61000W030000:WS:N61000W030000,370..URTAK:WS:URTAK,380..COLDD:A:BAINY3").ShouldBe(
        [
            "ROUTE_STATUS Route Planned",
            "DST KMSP",
            "ALT_STEP (61.000 N, 30.000 W) at FL370",
            "ALT_STEP URTAK at FL380",
            "ROUTE ERAKA >> (61.000 N, 30.000 W) >> URTAK >> COLDD",
            "proc BAINY3",
        ]);

    [Fact]
    public void FlightPlan_ChecksumOfItsOwn_IsNoContent()
    {
        var own = Signed.Text(":DA:KWRI:AA:KSKA:V:PENSY,246,AT4000,,");

        Signed.Lines($"FPN/RP{own}/WD,,,,").ShouldBe(
            ["Flight Plan", "ROUTE_STATUS Route Planned", "ORG KWRI", "DST KSKA", "CONSTRAINT PENSY at 40000 feet, 246 knots"]);
    }

    [Fact]
    public void FlightPlan_ToTheAlternate_DoesNotReplaceTheDestination() => Signed.Lines("FPN/RP:DA:KDFW:AA:KSEA/RA:DA:KSEA:AA:KBFI").ShouldBe(
        ["Flight Plan", "ROUTE_STATUS Route Planned", "ORG KDFW", "DST KSEA", "ROUTE_STATUS Route Alternate", "ALT_DST KBFI"]);
}
