using System.Collections.Immutable;
using System.Text;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Storage;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Storage;

public sealed class PackedMessageTests
{
    private const string Text = "FUEL 12.5\r\nPLEASE CALL DISPATCH ON 131.550 BEFORE DEPARTURE";

    private static readonly DecodedFormat s_format = new("label-10-slash", "Position Report");

    /// <summary>Values that could be mistaken for the form around them.</summary>
    public static TheoryData<string> Values =>
    [
        "", " ", "37000 feet", "38.285 N, 77.845 W", "258° at 75kt, -52°C", "line 1\r\nline 2\tend", "\u001Fnot a reference?@\u001E\u001D", "\u001B\u001C\u0019\u001A\u0001\u0018",
        "\0", "\u0080\u0085\u009F", "12 degrees at FL350: 258° at 75kt, -52°C at FL350", " degree", " > > ", "é✈😀", Text, "CALL DISPATCH", "PLEASE CALL DISPATCH, PLEASE CALL DISPATCH", "XXPLEASE CALL DISPATCHXX", new string('x', 5_000),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_OfAnyCharacters_ComesBack(string value)
    {
        var decoded = Message(new DecodedField(Fields.FreeText, value, default), new DecodedField(Fields.GroundAddress, value, default)) with { Remaining = value };

        foreach (var text in new[] { Text, null, "", value })
        {
            Lines(RoundTrip(decoded, text)).ShouldBe(Lines(decoded), text);
        }
    }

    [Fact]
    public void EveryField_OfTheCatalogue_KeepsCodeTypeAndLabel()
    {
        foreach (var definition in Fields.All.Where(static definition => definition.Code is not null))
        {
            var prefix = PackedMessage.Pack(Message(Field(definition)), null);

            var read = RoundTrip(Message(Field(definition)), null).Items.ShouldHaveSingleItem(Convert.ToHexString(prefix ?? [])).Definition;

            (read.Code, read.Type, read.Label).ShouldBe((definition.Code, definition.Type, definition.Label));
        }

        static DecodedField Field(FieldDefinition definition) => new(new StoredField(definition.Code!, definition.Type, definition.Label), "VALUE", default);
    }

    [Fact]
    public void Message_OfAFormat_ShowsTheSameAfterwards()
    {
        const string Report = "/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/";
        var decoded = new MessageDecoder().Decode(new TextMessage { Label = "10", Text = Report });

        var read = RoundTrip(decoded, Report);

        Lines(read).ShouldBe(Lines(decoded));
        (read.Level, read.Decoder, read.Description).ShouldBe((DecodeLevel.Partial, "label-10-slash", "Position Report"));
        read.TryGet(Fields.Position, out _).ShouldBeFalse("Typed values are not stored.");
    }

    [Fact]
    public void FieldsForProgramsOnly_AreLeftOut() =>
        PackedMessage.Pack(Message(new DecodedField(Fields.FuelTons, 3.5, default)), null).ShouldBe([]);

    [Fact]
    public void FieldOfAnOlderCatalogue_StandsForItself()
    {
        var read = PackedMessage.Unpack(DecodeLevel.Full, s_format, "\u001BGONE\u001AVALUE"u8.ToArray(), null).Items.ShouldHaveSingleItem();

        (read.Code, read.Label, read.Text).ShouldBe(("GONE", "GONE", "VALUE"));
    }

    [Fact]
    public void Format_WithoutAPlaceOfItsOwn_StandsInTheMessage()
    {
        var decoded = Message(new DecodedField(Fields.Tail, "N123AB", default));
        var packed = PackedMessage.Pack(decoded, Text, withFormat: true).ShouldNotBeNull();

        var read = PackedMessage.Unpack(decoded.Level, format: null, packed, Text);

        (read.Decoder, read.Description).ShouldBe((decoded.Decoder, decoded.Description));
        Lines(read).ShouldBe(Lines(decoded));
    }

    [Fact]
    public void WhatTheTextSays_IsOnlyPointedTo()
    {
        var decoded = Message(new DecodedField(Fields.FreeText, Text[11..], default)) with { Remaining = "FUEL 12.5" };

        PackedMessage.Pack(decoded, Text).ShouldNotBeNull().Length.ShouldBeLessThan(12);
    }

    [Fact]
    public void CommonFieldsAndPhrases_HaveRoomAndComeBack()
    {
        CommonFields.OfOneCharacter.Length.ShouldBe(20);
        CommonFields.OfTwoCharacters.Length.ShouldBeLessThanOrEqualTo(94);
        CommonPhrases.All.Length.ShouldBeLessThanOrEqualTo(32);
        var all = CommonFields.OfOneCharacter.Concat(CommonFields.OfTwoCharacters).ToList();
        all.Select(static field => (field.Code, field.Type, field.Label)).Distinct().Count().ShouldBe(all.Count);
        var decoded = Message([.. all.SelectMany(static (field, i) => new[] { new DecodedField(field, $"{i}", default), new DecodedField(field, CommonPhrases.All[i % CommonPhrases.All.Length], default) })]);

        var read = RoundTrip(decoded, Text);

        Lines(read).ShouldBe(Lines(decoded));
        PackedMessage.Pack(decoded, Text).ShouldNotBeNull().Length.ShouldBeLessThan(all.Count * 7);
    }

    [Fact]
    public void TooMuch_IsNotStored() =>
        PackedMessage.Pack(Message(new DecodedField(Fields.FreeText, new string('é', PackedMessage.LongestText + 1), default)), null).ShouldBeNull();

    [Fact]
    public void NotDecoded_IsNothing() => PackedMessage.Pack(DecodedMessage.None, Text).ShouldBeNull();

    [Fact]
    public void DamagedText_OfAnyKind_GivesWhatCanBeRead()
    {
        const string Alphabet = "\u001F\u001F\u001E\u001D\u001C\u001B\u001A\u0019\u0018!\u0001\u0009\u0080\u009F?@~^\0 aZ\uD800\uFFFF";
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var packed = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);

            var read = PackedMessage.Unpack((DecodeLevel)random.Next(4), i % 2 == 0 ? null : s_format, Encoding.UTF8.GetBytes(packed), i % 3 == 0 ? null : Text);

            Lines(read).Any(static line => line is null).ShouldBeFalse();
        }
    }

    [Fact]
    public void DamagedReferences_DoNotMakeGigabytes()
    {
        var text = new string('x', 60_000);
        var packed = string.Concat(Enumerable.Repeat("\u0001\u001F?~~~]", 20_000));

        var read = PackedMessage.Unpack(DecodeLevel.Full, s_format, Encoding.UTF8.GetBytes(packed), text);

        read.Items.Sum(static item => item.Text.Length).ShouldBeLessThan(1_000_000);
    }

    [Fact]
    public void LongItems_AreDeflatedAndComeBack()
    {
        var decoded = Message([.. Enumerable.Range(0, 40).Select(static i => new DecodedField(Fields.GroundAddress, $"23:{i:00}:13; 34.{i}1 N, 109.9{i} W; 34900 feet", default))]);

        PackedMessage.Pack(decoded, null).ShouldNotBeNull().Length.ShouldBeLessThan(40 * 10);
        Lines(RoundTrip(decoded, null)).ShouldBe(Lines(decoded));
    }

    [Fact]
    public void DamagedBytes_OfAnyKind_GiveWhatCanBeRead()
    {
        var decoded = Message([.. Enumerable.Range(0, 40).Select(static i => new DecodedField(Fields.GroundAddress, $"23:{i:00}:13; 34.{i}1 N, 109.9{i} W; 34900 feet", default))]);
        var packed = PackedMessage.Pack(decoded, null).ShouldNotBeNull();
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++)
        {
            var damaged = packed[..random.Next(packed.Length + 1)];
            for (var k = random.Next(3); k > 0 && damaged.Length > 0; k--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            Lines(PackedMessage.Unpack(DecodeLevel.Full, s_format, damaged, Text)).Any(static line => line is null).ShouldBeFalse();
        }
    }

    [Fact]
    public void HostileValue_IsPackedInBoundedTime()
    {
        var value = string.Concat(Enumerable.Range(0, 10_000).Select(static i => (char)('A' + (i * 7 % 26))));
        var text = string.Concat(Enumerable.Repeat("ABCDE", 13_000));

        RoundTrip(Message(new DecodedField(Fields.FreeText, value, default)), text).Items.ShouldHaveSingleItem().Text.ShouldBe(value);
    }

    private static DecodedMessage Message(params DecodedField[] fields) => new()
    {
        Level = DecodeLevel.Partial,
        Decoder = s_format.Decoder,
        Description = s_format.Description,
        Fields = [.. fields],
    };

    private static DecodedMessage RoundTrip(DecodedMessage decoded, string? text) =>
        PackedMessage.Unpack(decoded.Level, s_format, PackedMessage.Pack(decoded, text).ShouldNotBeNull(), text);

    private static ImmutableArray<string> Lines(DecodedMessage decoded) =>
    [
        .. decoded.Items.Select(static item => $"{item.Code} {item.Definition.Type} {item.Label}: {item.Text}"), "remaining " + (decoded.Remaining ?? "none"),
    ];
}
