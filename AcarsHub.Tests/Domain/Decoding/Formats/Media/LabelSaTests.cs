using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Media;

public sealed class LabelSaTests
{
    [Theory]
    [InlineData("0EV005043VSH", "LINK_EST VHF ACARS at 00:50:43", "LINKS_AVAIL VHF ACARS, Default SATCOM, HF")]
    [InlineData("0L2235959X\r\n", "LINK_LOST VDL2 at 23:59:59", "LINKS_AVAIL Inmarsat Aero H/H+/I/L")]
    [InlineData("0EG000000CGI/", "LINK_EST Globalstar at 00:00:00", "LINKS_AVAIL ICO, Globalstar, Iridium")]
    public void LabelSa_Advisory_TellsLinks(string text, string change, string available) =>
        Decoded.Lines("SA", text).ShouldBe(["Media Advisory", change, available]);

    [Fact]
    public void LabelSa_FreeText_IsRead() => Decoded.Lines("SA", "0LH120000V/FREE TEXT/2").ShouldContain("TEXT FREE TEXT/2");

    [Fact]
    public void LabelSa_Values_TellWhereTheyStand()
    {
        var decoded = new MessageDecoder().Decode(new TextMessage { Label = "SA", Text = "0LH120000V2/WORDS" });

        decoded.Items.Select(static item => item.Source.ToString()).ShouldBe(["H120000", "V2", "WORDS"]);
        decoded.TryGet(Fields.MediaAdvisory, out var advisory).ShouldBeTrue();
        advisory.Time.ShouldBe(new TimeOnly(12, 0, 0));
    }

    [Theory]
    [InlineData("6EV140812V/")]
    [InlineData("0EV005043")]
    [InlineData("0EV245043V")]
    [InlineData("0EV005043VOTHER TEXT")]
    [InlineData("0LOW CEILING")]
    [InlineData("")]
    public void LabelSa_BrokenFormat_IsRefused(string text) => Decoded.DecoderOf("SA", text).ShouldBe("none");
}
