using AcarsHub.Domain.Decoding;
using AcarsHub.Tests.Domain.Decoding.Arinc702;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Wrappers;

public sealed class WrapperTests
{
    private static readonly string s_request = Signed.Text("REQPOS/SN12");

    [Theory]
    [InlineData("M74AMC4086", "MC4086")]
    [InlineData("M05AUA0007", "UA7")] // Zeros in front are padding.
    [InlineData("74AMC4086", "MC4086")] // The first letter is lost.
    [InlineData("F37AMC086", "MC86")] // Three digits.
    [InlineData("A92AXA42FD", "XA42FD")] // Letters in the flight.
    public void CBand_HeaderBeforeAMessage_GivesTheFlight(string header, string flight) =>
        Decoded.Lines("H1", header + s_request)[..2].ShouldBe(["Request for Position Report", "FLIGHT " + flight]);

    [Theory]
    [InlineData("10", "M74AMC4086/S33.946/E151.177/10/0.79/246/360/YMML/0155/0073/00018/WOL/RAZZI/0120/BOOIN/0126/YSSY/", "c-band-label-10-slash")]
    [InlineData("8E", "M74AMC4086EGSS,1618", "c-band-label-8e")]
    [InlineData("8E", "M74AMC4086", "none")]
    [InlineData("8E", "M74AMC40EGSS,1618", "none")] // An odd header counts only before a slash, a number sign or a message identifier.
    [InlineData("8E", "74AMC4086EGSS,1618", "none")]
    [InlineData("8E", "M74A+C4086EGSS,1618", "none")]
    public void CBand_Header_IsReadWhereTheRestIs(string label, string text, string decoder) => Decoded.DecoderOf(label, text).ShouldBe(decoder);

    [Theory]
    [InlineData("#M1B")]
    [InlineData("#MD")]
    [InlineData("- #MD")]
    [InlineData("#M1B/BA ")]
    [InlineData("- #MD/AA ")]
    [InlineData("F37AMCLL93#M1B")]
    [InlineData("M74AMC4086#M1B/BA ")]
    [InlineData("#M1B/HDQDLUA.")]
    public void Sublabel_BeforeAMessage_IsTakenOff(string wrapper)
    {
        var lines = Decoded.Lines("H1", wrapper + s_request);

        lines.ShouldContain("Request for Position Report");
        lines.ShouldNotContain(static line => line.StartsWith("remaining", StringComparison.Ordinal));
    }

    [Fact]
    public void Sublabel_TakenOffHereOrByTheReceiver_GivesTheSameName()
    {
        Decoded.DecoderOf("H1", "#M1B" + s_request).ShouldBe("arinc-702");
        Decoded.DecoderOf("H1", "M74AMC4086#M1B" + s_request).ShouldBe("c-band-arinc-702");
    }

    [Theory]
    [InlineData("#M1BHELLO")]
    [InlineData("#")]
    [InlineData("- #")]
    [InlineData("#M1B#M1B#M1B#M1B#M1B#M1BREQPOS037B")] // Deeper than anything real.
    public void Sublabel_BeforeAnythingElse_IsRefused(string text) => Decoded.DecoderOf("H1", text).ShouldBe("none");

    [Theory]
    [InlineData("8E", null, "EGSS,1618")]
    [InlineData(null, "#M1B/8E EGSS,1618", "EGSS,1618")]
    public void MessageFunction_OfAnotherLabel_IsReadByItsFormats(string? mfi, string? wrapped, string text)
    {
        var message = new TextMessage { Label = "H1", Mfi = mfi, Text = wrapped ?? text };

        new MessageDecoder().Decode(message).Decoder.ShouldBe("label-8e");
    }

    [Fact]
    public void Wrapper_AroundADamagedMessage_SaysThatItIsDamaged()
    {
        var decoded = new MessageDecoder().Decode(new TextMessage { Label = "H1", Text = "M74AMC4086FTX/FXHELLO" });

        decoded.Level.ShouldBe(DecodeLevel.Partial);
        decoded.Remaining.ShouldBeNull();
    }
}
