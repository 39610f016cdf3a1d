using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Libacars;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Libacars;

public sealed class LibacarsDecoderTests
{
    private static readonly MessageDecoder s_texts = new();
    private static readonly LibacarsDecoder s_decoder = new(s_texts);

    /// <summary>Label and text of a message of every kind.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "SA", "0EV005043VSH/WORDS" },
        { "SA", "0L2235959X" },
        { "MA", new NewMiam { ApplicationType = 0, ApplicationId = "SA" }.Frame("0EV005043VSH") },
        { "MA", new NewMiam { ApplicationType = 2, ApplicationId = "Z9DFB6", IsChecksumWrong = true }.Frame("UNKNOWN WORDS") },
        { "MA", new NewMiam { Encoding = 1, ApplicationType = 3, ApplicationId = "APPONE" }.Frame([0, 1, 0xFF]) },
        { "MA", "T.0&HDeF/kAYq0K2\"hz7ck?4|" },
        { "MA", "F042001234260228235959" },
        { "MA", "K042A010020" },
        { "MA", "S042007PIECE" },
        { "MA", "A0423" },
        { "MA", "YFFF" },
        { "MA", "X042" },
        { "H1", NewOhma.Text(new { version = "2.0", message = """{"a":[1]}""" }) },
        { "H1", NewOhma.Part("half", "c-1", 1, 2) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Decode_WhatAProgramDecoded_SaysTheSameAsTheText(string label, string text)
    {
        var fromText = s_texts.Decode(new TextMessage { Label = label, Text = text });

        var fromJson = s_decoder.Decode(AsDelivered(fromText));

        fromJson.IsDecoded.ShouldBeTrue();
        Lines(fromJson).ShouldBe(Lines(fromText));
        fromJson.Decoder.ShouldBe(fromText.Decoder);
    }

    [Fact]
    public void Decode_FromRealTexts_SaysTheSameAsTheText()
    {
        foreach (var (label, key) in new[] { ("SA", "media-adv"), ("MA", "miam"), ("H1", "miam"), ("H1", "ohma") })
        {
            foreach (var record in LibacarsRecords.ReadOrSkip(key))
            {
                var fromText = s_texts.Decode(new TextMessage { Label = label, Text = record.Text });
                var fromJson = s_decoder.Decode($$"""{"{{key}}":{{record.Expected.GetRawText()}}}""");
                if (fromText.IsDecoded && fromJson.IsDecoded)
                {
                    Lines(fromJson).ShouldBe(Lines(fromText), record.Id);
                }
            }
        }
    }

    [Fact]
    public void Decode_RealTexts_GiveTheObjectsOfLibacarsForPrograms()
    {
        foreach (var key in new[] { "media-adv", "miam" })
        {
            foreach (var record in LibacarsRecords.ReadOrSkip(key).Where(static record => !record.Expected.GetRawText().Contains("\"err\":true", StringComparison.Ordinal) && !record.Expected.GetRawText().Contains("\"err\": true", StringComparison.Ordinal)))
            {
                var label = key == "media-adv" ? "SA" : record.Text[0] == '#' ? "H1" : "MA";
                var decoded = s_texts.Decode(new TextMessage { Label = label, Text = record.Text });

                var raw = LibacarsRecords.Written(writer => DecodedJson.Write(writer, decoded)).GetProperty("raw");
                raw.GetProperty(key).ShouldHaveAllOf(record.Expected, record.Id);
            }
        }
    }

    [Fact]
    public void Decode_MessageInsideWithItsFlight_KnowsTheMessageAround()
    {
        var message = NewMessage.Received() with { Label = "H1", BlockId = "Q", Libacars = """{"ohma":{"err":0,"version":"2.0","text":"REQUEST"}}""" };

        s_decoder.Decode(message).Items.ShouldHaveSingleItem().Label.ShouldBe("OHMA Uplink");
    }

    [Fact]
    public void Decode_Report_IsPutTogetherForPrograms()
    {
        var decoded = s_decoder.Decode("""{"ohma":{"err":0,"version":"2.0","reasm_status":"skipped","text":"undefined"}}""");

        LibacarsRecords.Written(writer => DecodedJson.Write(writer, decoded)).GetProperty("raw").GetProperty("ohma").GetString()
            .ShouldBe("""{"version":"2.0","message":"undefined"}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("words")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\ud800")]
    [InlineData("""{"media-adv":{"err":true}}""")]
    [InlineData("""{"media-adv":[]}""")]
    [InlineData("""{"media-adv":"text"}""")]
    [InlineData("""{"miam":{"err":true}}""")]
    [InlineData("""{"ohma":{"err":3}}""")]
    [InlineData("""{"freq_data":{}}""")]
    [InlineData("""{"spdu":[]}""")]
    [InlineData("""{"spdu":{"err":true}}""")]
    [InlineData("""{"perf_data":[]}""")]
    [InlineData("""{"logoff":{}}""")]
    [InlineData("""{"something_new":{"a":1}}""")]
    public void Decode_NothingToTell_IsNotDecoded(string json) => s_decoder.Decode(json).ShouldBe(DecodedMessage.None);

    [Fact]
    public void Decode_MessageWithoutContent_IsNotDecoded() => s_decoder.Decode(NewMessage.Received()).ShouldBe(DecodedMessage.None);

    [Fact]
    public void Decode_SecondKindBesideADamagedOne_IsRead() =>
        s_decoder.Decode("""{"media-adv":{"err":true},"logoff":{"code":6,"descr":"Other"}}""").Description.ShouldBe("Logoff Request");

    private static string AsDelivered(DecodedMessage decoded)
    {
        var json = LibacarsRecords.Written(writer => DecodedJson.Write(writer, decoded)).GetProperty("raw");
        if (!decoded.TryGet(Fields.Ohma, out var ohma))
        {
            return json.GetRawText();
        }

        return $$"""{"ohma":{{LibacarsRecords.Written(writer => AcarsHub.Domain.Decoding.Ohma.OhmaJson.Write(writer, ohma)).GetRawText()}}}""";
    }

    private static string[] Lines(DecodedMessage decoded) =>
        [decoded.Description, .. decoded.Items.Select(static item => $"{item.Code} {item.Label} {item.Text}"), decoded.Remaining ?? ""];
}
