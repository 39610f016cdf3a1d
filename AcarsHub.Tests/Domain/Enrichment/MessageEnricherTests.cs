using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Enrichment;

public sealed class MessageEnricherTests
{
    private readonly MessageEnricher _enricher = new(
        ReferenceData.Load(new()
        {
            GroundStations = new("stations.json", NewStream.Of(
                """{ "ground_stations": [ { "id": "000001", "airport": { "icao": "KAAA", "name": "Alpha" } } ] }""")),
        }),
        new ContentDecoder(new MessageDecoder()),
        new MessageReassembler());

    private static AcarsMessage NewMessage(DecoderKind kind) => new() { Kind = kind, ReceivedAtUtc = DateTimeOffset.UnixEpoch };

    [Fact]
    public void Enrich_FlightAndLabel_AreLookedUp()
    {
        var message = NewMessage(DecoderKind.Acars) with { Flight = "AA0727", Label = "Q0" };

        var enriched = _enricher.Enrich(message);

        enriched.Message.ShouldBeSameAs(message);
        enriched.Flight.ShouldNotBeNull().Callsign.ShouldBe("AAL727");
        enriched.LabelName.ShouldBe("Link test");
    }

    [Fact]
    public void Enrich_TextOfAFormat_IsDecodedOnce()
    {
        var message = NewMessage(DecoderKind.Acars) with { Label = "10", Text = "/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/" };

        var decoded = _enricher.Enrich(message).Decoded;

        decoded.Decoder.ShouldBe("label-10-slash");
        decoded.TryGet(Fields.AltitudeFeet, out var feet).ShouldBeTrue();
        feet.ShouldBe(40_000);
        _enricher.Enrich(message, DecodedMessage.None).Decoded.ShouldBeSameAs(DecodedMessage.None);
    }

    [Fact]
    public void Receive_LastOfSeveralBlocks_IsDecodedWithTheTextOfAllOfThem()
    {
        var first = Block("M01A", "/N39.019/W078.468/10/0.83/246/400/KCVG/0155/00", more: true);
        var last = Block("M01B", "73/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/", more: false);

        var waiting = _enricher.Receive(first);
        var whole = _enricher.Receive(last);

        waiting.Assembly.ShouldNotBeNull().Outcome.ShouldBe(ReassemblyOutcome.Waiting);
        waiting.Decoded.IsDecoded.ShouldBeFalse();
        whole.Assembly.ShouldNotBeNull().PartKeys.ShouldBe([waiting.Sequence, whole.Sequence]);
        whole.Decoded.Decoder.ShouldBe("label-10-slash");
        whole.Message.ShouldBeSameAs(last);
    }

    [Fact]
    public void Receive_MessageReadBack_TakesItsPlaceAndKeepsItsDecode()
    {
        var stored = new DecodedMessage { Level = DecodeLevel.Full, Decoder = "stored", Description = "As stored", Fields = [] };
        var first = _enricher.Receive(Block("M01A", "ONE ", more: true), DecodedMessage.None);

        var last = _enricher.Receive(Block("M01B", "TWO", more: false), stored);

        last.Assembly.ShouldNotBeNull().Text.ShouldBe("ONE TWO");
        last.Assembly.PartKeys.ShouldBe([first.Sequence, last.Sequence]);
        last.Decoded.ShouldBeSameAs(stored);
    }

    [Fact]
    public void Receive_OneOfOneBlock_IsAMessageByItself()
    {
        var enriched = _enricher.Receive(Block("M01A", "ALL", more: false));

        enriched.Assembly.ShouldNotBeNull().Outcome.ShouldBe(ReassemblyOutcome.SingleBlock);
        _enricher.Receive(Block("M02A", "ALL", more: false)).Sequence.ShouldBeGreaterThan(enriched.Sequence);
    }

    [Fact]
    public void Enrich_OldBlock_IsNotTakenForOneBeingReceived()
    {
        _enricher.Receive(Block("M01A", "ONE ", more: true));

        _enricher.Enrich(Block("M01B", "OLD", more: false)).Assembly.ShouldBeNull();

        _enricher.Receive(Block("M01B", "TWO", more: false)).Assembly.ShouldNotBeNull().Text.ShouldBe("ONE TWO");
    }

    private static AcarsMessage Block(string number, string text, bool more) =>
        NewMessage(DecoderKind.Acars) with { Tail = "D-ABCD", Label = "10", BlockId = "7", MessageNumber = number, Text = text, MoreToCome = more };

    [Theory]
    [InlineData("NO FORMAT READS THIS")]
    [InlineData(" \r\n")]
    [InlineData(null)]
    public void Enrich_OtherText_IsNotDecoded(string? text) =>
        _enricher.Enrich(NewMessage(DecoderKind.Acars) with { Label = "??", Text = text }).Decoded.ShouldBeSameAs(DecodedMessage.None);

    [Fact]
    public void Enrich_NothingToLookUp_AddsNothing()
    {
        var enriched = _enricher.Enrich(NewMessage(DecoderKind.Acars) with { Label = "??" });

        enriched.Flight.ShouldBeNull();
        enriched.LabelName.ShouldBeNull();
        enriched.ToStation.ShouldBeNull();
        enriched.FromStation.ShouldBeNull();
    }

    [Theory]
    [InlineData(DecoderKind.Hfdl, "San Francisco, California")]
    [InlineData(DecoderKind.Vdlm2, "Alpha (KAAA)")]
    [InlineData(DecoderKind.Imsl, null)]
    [InlineData(DecoderKind.Irdm, null)]
    [InlineData(DecoderKind.Acars, null)]
    public void Enrich_SameAddress_MeansTheStationOfTheLink(DecoderKind kind, string? station)
    {
        var enriched = _enricher.Enrich(NewMessage(kind) with { ToAddress = 1, FromAddress = 1 });

        enriched.ToStation.ShouldBe(station);
        enriched.FromStation.ShouldBe(station);
    }

    [Fact]
    public void Enrich_NameFromDecoder_StaysUnlessATableKnowsBetter()
    {
        var unknown = NewMessage(DecoderKind.Imsl) with { FromAddress = 144, FromAddressName = "GES 144" };
        var known = NewMessage(DecoderKind.Vdlm2) with { ToAddress = 1, ToAddressName = "Decoder's name" };

        _enricher.Enrich(unknown).FromStation.ShouldBe("GES 144");
        _enricher.Enrich(known).ToStation.ShouldBe("Alpha (KAAA)");
    }

    [Fact]
    public void Enrich_NameLearntBefore_IsUsedWhenTheDecoderGivesNone()
    {
        var message = NewMessage(DecoderKind.Vdlm2) with { FromAddress = 0x0A0B0C };

        _enricher.Enrich(message with { FromAddressName = "Gamma" });

        _enricher.Enrich(message).FromStation.ShouldBe("Gamma");
    }
}
