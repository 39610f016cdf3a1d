using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions;

public sealed class Label10SlashTests
{
    [Fact]
    public void Label10Slash_FullReport_IsRead() =>
        Decoded.Lines("10", "/S33.946/E151.177/10/0.79/246/360/YMML/0155/0073/00018/WOL/RAZZI/0120/BOOIN/0126/YSSY/").ShouldBe(
        [
            "Position Report",
            "POS 33.946 S, 151.177 E",
            "MACH 0.79 mach",
            "HDG 246",
            "ALT 36000 feet",
            "DST YMML",
            "ETA 01:55:00",
            "ROUTE WOL > RAZZI@01:20:00 > BOOIN@01:26:00",
            "ORG YSSY",
            "remaining 10/0073/00018",
        ]);

    [Theory]
    [InlineData("/S33.946/E151.177/10")]
    [InlineData("/")]
    public void Label10Slash_TooFewFields_IsRefused(string text) => Decoded.DecoderOf("10", text).ShouldBe("none");
}
