using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Arinc622;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Arinc622;

public sealed class Arinc622EnvelopeTests
{
    private const string Wilco = "USADCXA.AT1.N322UP6820011500D1E4";

    [Theory]
    [InlineData(Wilco)]
    [InlineData("/" + Wilco)]
    [InlineData("/BA " + Wilco)]
    [InlineData("M74AUP5846/" + Wilco)]
    [InlineData(Wilco + "\r\n")]
    [InlineData("USADCXA.AT1.N322UP6820\r\n011500D1E4")]
    public void Envelope_WhateverIsAroundIt_IsRead(string text)
    {
        var envelope = Decode(text);

        envelope.ShouldBe(new Arinc622Envelope(Arinc622MessageType.CpdlcMessage, "USADCXA", ".N322UP", IsCrcOk: true, TrailingText: null));
    }

    [Theory]
    [InlineData("ADS", Arinc622MessageType.AdscMessage)]
    [InlineData("DIS", Arinc622MessageType.AdscDisconnectRequest)]
    [InlineData("AT1", Arinc622MessageType.CpdlcMessage)]
    [InlineData("CR1", Arinc622MessageType.CpdlcConnectRequest)]
    [InlineData("CC1", Arinc622MessageType.CpdlcConnectConfirm)]
    [InlineData("DR1", Arinc622MessageType.CpdlcDisconnectRequest)]
    public void Envelope_OfEachIdentifier_HasItsType(string imi, Arinc622MessageType expected) =>
        Decode($"/KZAK.{imi}..B-KPX0102").MessageType.ShouldBe(expected);

    [Fact]
    public void Envelope_WithShortAddressAndPaddedRegistration_KeepsBothAsSent()
    {
        var envelope = Decode("/KZAK.ADS..B-KPX0102");

        envelope.GroundAddress.ShouldBe("KZAK");
        envelope.AirAddress.ShouldBe("..B-KPX");
    }

    [Theory]
    [InlineData("USADCXA.AT1.N322UP6820011501D1E4", null)]
    [InlineData("USADCXA.AT1.N322UP6820011500D1E47", "7")]
    [InlineData("USADCXA.AT1.N322UP6820011500D1E4 ABC", " ABC")]
    [InlineData("USADCXA.AT1.N322UP6820011500D1E4\r\nADDED", "ADDED")]
    [InlineData("USADCXA.AT1.N322UP682", "2")]
    [InlineData("USADCXA.AT1.N322UP", null)]
    public void Envelope_WithMoreOrLessThanItsOctets_KeepsTheRestAsText(string text, string? trailing)
    {
        var envelope = Decode(text);

        envelope.TrailingText.ShouldBe(trailing);
        envelope.IsCrcOk.ShouldBe(text.StartsWith(Wilco, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("USADCXA")]
    [InlineData("USADCXA.AT1")]
    [InlineData("USADCXA.AT1.N322U")]
    [InlineData("USADCXA.AT2.N322UP6820011500D1E4")]
    [InlineData("USADC.AT1.N322UP6820011500D1E4")]
    [InlineData("XUSADCXA.AT1.N322UP6820011500D1E4")]
    [InlineData("USADCXA.AT1.N32*UP6820011500D1E4")]
    [InlineData("usadcxa.AT1.N322UP6820011500D1E4")]
    [InlineData("/KLAX.TI2/040KLAXA3625")]
    public void Text_WithoutEnvelope_IsNoMessage(string text) =>
        Arinc622Message.Decode(text, MessageDirection.Downlink).ShouldBeNull();

    [Fact]
    public void Text_FarLongerThanAnyMessage_IsStillRead()
    {
        var message = Arinc622Message.Decode(Wilco + new string('0', 20_000), MessageDirection.Downlink);

        message.ShouldNotBeNull().Envelope.IsCrcOk.ShouldBeFalse();
        message.Cpdlc.ShouldNotBeNull().Elements.ShouldHaveSingleItem().Text.ShouldBe("WILCO");
    }

    private static Arinc622Envelope Decode(string text) =>
        Arinc622Message.Decode(text, MessageDirection.Unknown).ShouldNotBeNull().Envelope;
}
