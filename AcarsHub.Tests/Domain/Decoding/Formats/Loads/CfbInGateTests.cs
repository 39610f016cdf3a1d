using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Loads;

public sealed class CfbInGateTests
{
    [Fact]
    public void InGate_BehindSublabel_IsReadAsLabel44() =>
        Decoded.Lines("20", "#CFB.01IN02,N38338W121179,KMHR,KPDX,0806,2355,005.1").ShouldBe(
            ["In Gate Report", "POS 38.563 N, 121.298 W", "ORG KMHR", "DST KPDX", "MSG_MON 8", "MSG_DAY 6", "IN 23:55:00", "FUEL_REM 5.1"]);

    [Fact]
    public void InGate_WithoutItsReport_IsRefused() => Decoded.DecoderOf("20", "#CFB.01MEDIA").ShouldBe("none");
}
