using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Arinc702;

public sealed class PerformanceTests
{
    [Fact]
    public void Performance_LongForm_IsRead() => Signed.Lines("PER/PR1678,273,300,147,,0,38,,M51,180,,,P55,P0,35530,,1531,296").ShouldBe(
    [
        "Performance Report",
        "GW 167800 lbs",
        "CG 27.3 %",
        "ALT 30000 feet",
        "CRZ_ALT 30000 feet",
        "FOB 147",
        "FUEL_RES 0 lbs",
        "COST_INDEX 38",
        "OATEMP -51 degrees",
        "TRANS_ALT 18000 feet",
        "FACTORS P55, P0",
        "TROPOPAUSE 35530 feet",
        "ZFW 153100 lbs",
        "MACZFW 29.6 %",
    ]);

    [Fact]
    public void Performance_ShortForm_HasTheWindOfTheCruise() => Signed.Lines("PER/PR1335,262,370,130,,60,19,230053,M60,180,P47,P0").ShouldBe(
    [
        "Performance Report",
        "GW 133500 lbs",
        "CG 26.2 %",
        "ALT 37000 feet",
        "CRZ_ALT 37000 feet",
        "FOB 130",
        "FUEL_RES 6000 lbs",
        "COST_INDEX 19",
        "WIND CRUISE at FL370: 230° at 53kt, -60°C at FL370",
        "OATEMP -60 degrees",
        "TRANS_ALT 18000 feet",
        "FACTORS P47, P0",
    ]);

    [Fact]
    public void Performance_Planned_IsRead() => Signed.Lines("PER/PD1045,,300,,,21,,M44,180,,,,,37769,4,271").ShouldBe(
    [
        "Performance Report",
        "ZFW 104500 lbs",
        "CRZ_ALT 30000 feet",
        "COST_INDEX 21",
        "CRZ_TEMP -44 degrees",
        "TRANS_ALT 18000 feet",
        "TROPOPAUSE 37769 feet",
        "MACZFW 27.1 %",
        "remaining 4",
    ]);

    [Fact]
    public void Performance_BehindAPosition_DoesNotClaimAnotherAltitude()
    {
        var lines = Signed.Lines("POSN35050W107024,SPEDY,002207,233,PNYON,002348,ZUN,M25,315008,137/PR1193,222,400,137,,44,7,,M57,180,P0,P0");

        lines.Where(static line => line.StartsWith("ALT ", StringComparison.Ordinal)).ShouldBe(["ALT 23300 feet"]);
        lines.Where(static line => line.StartsWith("OATEMP ", StringComparison.Ordinal)).ShouldBe(["OATEMP -25 degrees"]);
        lines.ShouldContain("CRZ_ALT 40000 feet");
        lines.ShouldContain("CRZ_TEMP -57 degrees");
        lines.Count(static line => line == "FOB 137").ShouldBe(1);
    }

    [Fact]
    public void Performance_TooFewFields_Remains() => Signed.ElementLines("PR1678,273,300").ShouldBe(["remaining PR1678,273,300"]);
}
