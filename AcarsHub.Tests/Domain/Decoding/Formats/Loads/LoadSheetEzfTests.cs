using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Loads;

public sealed class LoadSheetEzfTests
{
    [Fact]
    public void LoadSheet_WithCabinAndUnknownKey_IsRead() =>
        Decoded.Lines("H1", "EZF\r\nAB1234/05/D-ABCD\r\nC12Y168\r\n-SCT/JFK-LAX\r\n-STD/1810\r\n-FLT STATUS/F\r\n-UOM/KG\r\n-PAX/180\r\n-ZFW/55000\r\n-TOW/72000\r\n-XYZ/1").ShouldBe(
        [
            "Load Sheet",
            "FLIGHT AB1234",
            "DEP_DAY 5",
            "TAIL D-ABCD",
            "CONFIG C12Y168",
            "ORG JFK",
            "DST LAX",
            "STD 18:10:00",
            "FLT_STATUS F",
            "UOM KG",
            "PAX 180",
            "ZFW 55000",
            "TOW 72000",
            "remaining XYZ/1",
        ]);

    [Theory]
    [InlineData("EZF")]
    [InlineData("EZF\n-SCT/JFK-LAX")]
    [InlineData("EZFREE TEXT\nAB1234/05/D-ABCD")]
    public void LoadSheet_WithoutFlight_IsRefused(string text) => Decoded.DecoderOf("H1", text).ShouldBe("none");
}
