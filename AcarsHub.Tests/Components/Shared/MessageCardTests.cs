using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components.Shared;
using Bunit;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Shared;

public sealed class MessageCardTests : ComponentTest
{
    [Fact]
    public void Card_FullMessage_SaysWhoWhatAndHow()
    {
        var message = NewMessage.Received() with
        {
            DepartureAirport = "KPHX",
            DestinationAirport = "KSTL",
            Eta = "0210",
            LatitudeDegrees = 34.365,
            LongitudeDegrees = -109.215,
            AltitudeFeet = 37026,
            IsOnGround = false,
            ErrorCount = 2,
        };
        var cut = Card(NewMessage.Stored(5, NewMessage.Enriched(message)));

        cut.Find("h2").TextContent.ShouldBe("EXA727");
        cut.Find(".airline").TextContent.ShouldBe("Example Air");
        Texts(cut, ".ids span").ShouldBe(["N100AB", "A1B2C3", "EX0727"]);
        Text(cut, ".route").ShouldBe("KPHX → KSTL ETA 02:10");
        Text(cut, ".title").ShouldBe("Position report 16");
        Texts(cut, ".fields:not(.quiet) dd").ShouldBe(["34.365000° N, 109.215000° W", "37 026 ft"]);
        cut.Find(".text").TextContent.ShouldBe("POSITION REPORT");
        Text(cut, ".when").ShouldBe("ACARS 20:34:26");
        cut.Find("time").GetAttribute("datetime").ShouldBe("2026-02-01T20:34:26.500Z");
        cut.Find("time").GetAttribute("title").ShouldBe("Sun, 1 Feb 2026, 20:34:26 UTC");
        Text(cut, ".reception").ShouldBe("130.025 MHz · −16.5 dB");
        Text(cut, ".station").ShouldBe("STATION-1");
        Text(cut, ".errors").ShouldBe("2 errors");
    }

    [Fact]
    public void Card_BareMessage_ShowsNoEmptyFields()
    {
        var cut = Card(NewMessage.Stored(1, NewMessage.Bare()));

        cut.Find("h2").TextContent.ShouldBe("Unknown sender");
        Text(cut, ".title").ShouldBe("Message without label No text");
        cut.FindAll("dl, .ids, .airline, .route, .reception, .station, .errors, .text").ShouldBeEmpty();
    }

    [Fact]
    public void Card_NoFlight_IsNamedAfterTheTail()
    {
        var cut = Card(NewMessage.Stored(1, NewMessage.Received() with { Flight = null }));

        cut.Find("h2").TextContent.ShouldBe("N100AB");
        Texts(cut, ".ids span").ShouldBe(["A1B2C3"]);
    }

    [Fact]
    public void Card_UnknownAirline_ShowsTheFlightAsTransmitted() =>
        Card(NewMessage.Stored(1, NewMessage.Received())).Find("h2").TextContent.ShouldBe("EX0727");

    [Fact]
    public void Card_GroundStation_IsNamedAfterIt()
    {
        var enriched = NewMessage.Unknown(NewMessage.Bare() with { FromAddress = 0x10A2BC }) with { FromStation = "Albuquerque (KABQ)" };

        Card(NewMessage.Stored(1, enriched)).Find("h2").TextContent.ShouldBe("Albuquerque (KABQ)");
    }

    [Fact]
    public void Card_Squitter_IsFromAGroundStation() =>
        Card(NewMessage.Stored(1, NewMessage.Bare(DecoderKind.Acars) with { Label = "SQ" })).Find("h2").TextContent.ShouldBe("Ground station");

    [Fact]
    public void Card_AircraftAddress_IsNotRepeatedAsSender()
    {
        var message = NewMessage.Bare() with { Icao = Icao24.Parse("A1B2C3"), FromAddress = 0xA1B2C3, ToAddress = 0x10A2BC };

        Texts(Card(NewMessage.Stored(1, message)), ".quiet dd").ShouldBe(["1090236/10A2BC"]);
    }

    [Theory]
    [InlineData(DecoderKind.Acars, "decoder-blue", "ACARS")]
    [InlineData(DecoderKind.Vdlm2, "decoder-green", "VDL2")]
    [InlineData(DecoderKind.Hfdl, "decoder-yellow", "HFDL")]
    [InlineData(DecoderKind.Imsl, "decoder-peach", "Inmarsat")]
    [InlineData(DecoderKind.Irdm, "decoder-mauve", "Iridium")]
    public void Card_Decoder_HasItsColourAndName(DecoderKind kind, string colour, string name)
    {
        var cut = Card(NewMessage.Stored(1, NewMessage.Bare(kind)));

        cut.Find("article").ClassList.ShouldContain(colour);
        cut.Find(".badge").ClassList.ShouldContain(colour);
        cut.Find(".badge").TextContent.ShouldBe(name);
    }

    [Fact]
    public void Card_MarkupFromTheRadio_IsText()
    {
        const string Markup = "<img src=x onerror=alert(1)><script>alert(1)</script>";
        var message = NewMessage.Received() with
        {
            Text = Markup,
            Flight = Markup,
            Tail = Markup,
            Label = Markup,
            StationId = Markup,
            DepartureAirport = Markup,
            Eta = Markup,
            GateOut = Markup,
            Ack = Markup,
            Mode = Markup,
            BlockId = Markup,
            ToAddressName = Markup,
            FrameType = Markup,
        };

        var cut = Card(NewMessage.Stored(1, message));

        cut.FindAll("img, script").ShouldBeEmpty();
        cut.Find(".text").TextContent.ShouldBe(Markup);
        cut.Find("h2").TextContent.ShouldBe(Markup);
    }

    [Fact]
    public void Card_ControlsFromTheRadio_AreVisible()
    {
        var cut = Card(NewMessage.Stored(1, NewMessage.Received() with { Text = "A\u202EB\u0003\r\nC", Flight = "EX\u202E1" }));

        cut.Find(".text").TextContent.ShouldBe("A⟦U+202E⟧B⟦ETX⟧\nC");
        cut.Find("h2").TextContent.ShouldBe("EX⟦U+202E⟧1");
    }

    [Fact]
    public void Card_LongText_IsSentOnRequest()
    {
        var text = new string('W', 64 * 1024);
        var cut = Card(NewMessage.Stored(1, NewMessage.Received() with { Text = text }));
        cut.Markup.Length.ShouldBeLessThan(8_000);
        cut.Find("button").GetAttribute("aria-expanded").ShouldBe("false");

        cut.Find("button").Click();

        cut.Find(".text").TextContent.ShouldBe(text);
        cut.Find("button").GetAttribute("aria-expanded").ShouldBe("true");

        cut.Find("button").Click();
        cut.Find(".text").TextContent.Length.ShouldBeLessThan(500);
    }

    [Fact]
    public void Card_SameMessageAgain_IsNotRendered()
    {
        var cut = Card(NewMessage.Stored());
        var message = cut.Instance.Message;
        var renders = cut.RenderCount;

        cut.Render(parameters => parameters.Add(card => card.Message, message));
        cut.RenderCount.ShouldBe(renders);

        cut.Render(parameters => parameters.Add(card => card.Message, new TrackedMessage(NewMessage.Stored(2))));
        cut.RenderCount.ShouldBeGreaterThan(renders);
    }

    private IRenderedComponent<MessageCard> Card(StoredMessage message) =>
        Context.Render<MessageCard>(parameters => parameters.Add(card => card.Message, new TrackedMessage(message)));

    private static string Text(IRenderedComponent<MessageCard> cut, string selector) => Plain(cut.Find(selector).TextContent);

    private static List<string> Texts(IRenderedComponent<MessageCard> cut, string selector) =>
        [.. cut.FindAll(selector).Select(element => Plain(element.TextContent))];

    // As a browser shows it: runs of white space are one blank.
    private static string Plain(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
