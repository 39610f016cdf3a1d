using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Link;

public sealed class LinkLabelsTests
{
    [Theory]
    [InlineData("131550", "Aircraft Transceiver Frequency Change|FREQ 131.55 MHz")]
    [InlineData("136975 X", "Aircraft Transceiver Frequency Change|FREQ 136.975 MHz|remaining  X")]
    [InlineData("1315501", "Not Decoded")]
    [InlineData("231550", "Not Decoded")]
    [InlineData("13155", "Not Decoded")]
    [InlineData("", "Not Decoded")]
    public void LabelColonComma_SixDigitsOfTheAirBand_AreTheFrequency(string text, string expected) =>
        string.Join('|', Decoded.Lines(":;", text)).ShouldBe(expected);

    [Theory]
    [InlineData("RA FMT LOCATION N4009.6 W07540.8", "Undelivered Uplink Report|POS 40.160 N, 75.680 W")]
    [InlineData("RA FMT 43 ZRH B72", "Undelivered Uplink Report|ORG ZRH|remaining B72")]
    [InlineData("H1 MDB REQPWQ", "Undelivered Uplink Report|LABEL H1|SUBLABEL MD|remaining REQPWQ")]
    [InlineData("/ADDRESS.H1 MBB /AA NOTHING", "Undelivered Uplink Report|GND_ADDR ADDRESS|LABEL H1|SUBLABEL MB|remaining NOTHING")]
    [InlineData("RA FMT LOCATION HERE", "Not Decoded")]
    [InlineData("RA FMT 44 ZRH B72", "Not Decoded")]
    [InlineData("33 CRC 7D3B", "Not Decoded")]
    [InlineData("/", "Not Decoded")]
    [InlineData("", "Not Decoded")]
    public void LabelHx_UndeliveredUplink_GivesPlaceStationOrUplink(string text, string expected) =>
        string.Join('|', Decoded.Lines("HX", text)).ShouldBe(expected);
}
