using System.Globalization;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Wire;

public sealed class ValueRulesTests
{
    [Theory]
    [InlineData("-21.668", -21.6)]
    [InlineData("-9.402650", -9.4)]
    [InlineData("-0.05", 0d)]
    [InlineData("3.99", 3.9)]
    [InlineData("\"-12.37\"", -12.3)]
    [InlineData("1e300", null)]
    [InlineData("7e27", null)]
    [InlineData("\"loud\"", null)]
    [InlineData("null", null)]
    public void Level_OfLibacarsDecoders_IsCutTowardZero(string wire, double? expected)
    {
        var level = WireSamples.Message($$$"""{"vdl2":{"sig_level":{{{wire}}} } }""").LevelDb;

        level.ShouldBe(expected);
        (level is { } value && double.IsNegative(value) && value == 0).ShouldBeFalse();
        WireSamples.Message($$$"""{"hfdl":{"sig_level":{{{wire}}} } }""").LevelDb.ShouldBe(expected);
    }

    [Theory]
    [InlineData("-23.7", -23.7)]
    [InlineData("-12", -12d)]
    [InlineData("\"-6.93\"", -6.93)]
    [InlineData("1e999", null)]
    public void Level_OfFlatRecords_IsAsSent(string wire, double? expected) =>
        Flat("level", wire).LevelDb.ShouldBe(expected);

    [Theory]
    [InlineData("11259375", "ABCDEF")]
    [InlineData("11259375.0", "ABCDEF")]
    [InlineData("123456", "01E240")]
    [InlineData("0", null)]
    [InlineData("\"abcdef\"", "ABCDEF")]
    [InlineData("\"123456\"", "123456")]
    [InlineData("\"ABC12\"", "0ABC12")]
    [InlineData("\"11259375\"", "ABCDEF")]
    [InlineData("\"4221320\"", "406988")]
    [InlineData("\"N/A\"", null)]
    [InlineData("\"000000\"", null)]
    [InlineData("\"123456789\"", null)]
    [InlineData("16777216", null)]
    [InlineData("\"99999999\"", null)]
    [InlineData("-1", null)]
    [InlineData("1e999", null)]
    [InlineData("true", null)]
    public void Icao_OfWireValue_IsSixDigitsOrAbsent(string wire, string? expected) =>
        (Flat("icao", wire).Icao?.ToString()).ShouldBe(expected);

    [Theory]
    [InlineData("1087106", 1087106u)]
    [InlineData("\"1087106\"", 1087106u)]
    [InlineData("\"11214A\"", 0x11214Au)]
    [InlineData("0", null)]
    [InlineData("-5", null)]
    [InlineData("99999999", null)]
    [InlineData("\"NaN\"", null)]
    [InlineData("{}", null)]
    public void Address_OfFlatRecord_IsDecimal(string wire, uint? expected)
    {
        Flat("toaddr", wire).ToAddress.ShouldBe(expected);
        Flat("fromaddr", wire).FromAddress.ShouldBe(expected);
    }

    [Theory]
    [InlineData("\"112140\"", 0x112140u)]
    [InlineData("\"a417c9\"", 0xA417C9u)]
    [InlineData("10753993", 10753993u)]
    [InlineData("\"1000000\"", null)]
    [InlineData("\"GS\"", null)]
    [InlineData("[]", null)]
    public void Address_OfAvlcFrame_IsHex(string wire, uint? expected) =>
        WireSamples.Message($$$$"""{"vdl2":{"avlc":{"src":{"addr":{{{{wire}}}} } } } }""").FromAddress.ShouldBe(expected);

    [Theory]
    [InlineData("\".N842UA\"", "N842UA")]
    [InlineData("\"..60021B\"", "60021B")]
    [InlineData("\" XA-ARU \"", "XA-ARU")]
    [InlineData("\"D.AB.C\"", "DABC")]
    [InlineData("\"n1ab\"", "n1ab")]
    [InlineData("\".......\"", null)]
    [InlineData("\"  \"", null)]
    [InlineData("{}", null)]
    public void Tail_OfEverySource_HasNoDots(string wire, string? expected)
    {
        Flat("tail", wire).Tail.ShouldBe(expected);
        WireSamples.Message($$"""{"REG":{{wire}},"AESID":"1"}""").Tail.ShouldBe(expected);
        WireSamples.Message($$"""{"msg_name":"ACARS","pkt":1,"plane_reg":{{wire}}}""").Tail.ShouldBe(expected);
        WireSamples.Message($$$$"""{"vdl2":{"avlc":{"acars":{"reg":{{{{wire}}}} } } } }""").Tail.ShouldBe(expected);
        WireSamples.Message($$$"""{"app":{"name":"iridium-toolkit"},"acars":{"tail":{{{wire}}} } }""").Tail.ShouldBe(expected);
    }

    [Theory]
    [InlineData("\"AA2380\"", "AA2380")]
    [InlineData("\"FDX1  \"", "FDX1")]
    [InlineData("2380", "2380")]
    [InlineData("\"\"", null)]
    public void Flight_IsTrimmed(string wire, string? expected) => Flat("flight", wire).Flight.ShouldBe(expected);

    [Theory]
    [InlineData("false", "!")]
    [InlineData("true", null)]
    [InlineData("\"!\"", "!")]
    [InlineData("\"\\u0015\"", "!")]
    [InlineData("\"8\"", "8")]
    [InlineData("8", "8")]
    [InlineData("\"B\"", "B")]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public void Ack_OfEverySpelling_IsBlockIdOrNak(string wire, string? expected)
    {
        Flat("ack", wire).Ack.ShouldBe(expected);
        WireSamples.Message($$"""{"AESID":"1","TAK":{{wire}}}""").Ack.ShouldBe(expected);
        WireSamples.Message($$$$"""{"hfdl":{"lpdu":{"hfnpdu":{"acars":{"ack":{{{{wire}}}} } } } } }""").Ack.ShouldBe(expected);
    }

    [Theory]
    [InlineData("50", "2")]
    [InlineData("\"2\"", "2")]
    [InlineData("\"50\"", "2")]
    [InlineData("32", null)]
    [InlineData("0", null)]
    [InlineData("7", null)]
    [InlineData("300", null)]
    [InlineData("[]", null)]
    public void CharacterCode_OfSatDump_IsTheCharacter(string wire, string? expected)
    {
        var message = WireSamples.Message($$"""{"msg_name":"ACARS","signal_unit":{},"mode":{{wire}},"bi":{{wire}},"tak":{{wire}}}""");

        message.Mode.ShouldBe(expected);
        message.BlockId.ShouldBe(expected);
        message.Ack.ShouldBe(expected);
    }

    [Theory]
    [InlineData("\"_\\u007f\"", "_d")]
    [InlineData("\" 1\"", " 1")]
    [InlineData("\"  \"", null)]
    [InlineData("37", "37")]
    public void Label_OfEverySource_WritesDelAsD(string wire, string? expected)
    {
        Flat("label", wire).Label.ShouldBe(expected);
        WireSamples.Message($$"""{"LABEL":{{wire}},"AESID":"1"}""").Label.ShouldBe(expected);
        WireSamples.Message($$"""{"msg_name":"ACARS","pkt":1,"label":{{wire}}}""").Label.ShouldBe(expected);
        WireSamples.Message($$$$"""{"vdl2":{"avlc":{"acars":{"label":{{{{wire}}}} } } } }""").Label.ShouldBe(expected);
        WireSamples.Message($$$"""{"app":{"name":"iridium-toolkit"},"acars":{"label":{{{wire}}} } }""").Label.ShouldBe(expected);
    }

    [Theory]
    [InlineData("\"J59\"", "\"A\"", "J59A")]
    [InlineData("\"J59\"", "null", "J59")]
    [InlineData("null", "\"A\"", null)]
    public void MessageNumber_OfLibacars_IsNumberAndSequence(string number, string sequence, string? expected) =>
        WireSamples.Message($$$$"""{"vdl2":{"avlc":{"acars":{"msg_num":{{{{number}}}},"msg_num_seq":{{{{sequence}}}} } } } }""").MessageNumber.ShouldBe(expected);

    [Theory]
    [InlineData("0", false)]
    [InlineData("2", true)]
    [InlineData("1", true)]
    [InlineData("\"0\"", false)]
    [InlineData("true", true)]
    [InlineData("\"maybe\"", null)]
    [InlineData("{}", null)]
    public void Flags_OfFlatRecords_AreAnyNonZero(string wire, bool? expected)
    {
        Flat("is_onground", wire).IsOnGround.ShouldBe(expected);
        Flat("is_response", wire).IsResponse.ShouldBe(expected);
    }

    [Theory]
    [InlineData("35.5", "-106.25", true)]
    [InlineData("\"35.5\"", "\"-106.25\"", true)]
    [InlineData("90", "180", true)]
    [InlineData("180", "180", false)]
    [InlineData("90.01", "0", false)]
    [InlineData("0", "-180.01", false)]
    [InlineData("35.5", "null", false)]
    [InlineData("null", "-106.25", false)]
    [InlineData("1e999", "0", false)]
    public void Position_IsAPairInRangeOrNothing(string latitude, string longitude, bool isValid)
    {
        var message = WireSamples.Message($$"""{"text":"x","lat":{{latitude}},"lon":{{longitude}}}""");

        message.LatitudeDegrees.HasValue.ShouldBe(isValid);
        message.LongitudeDegrees.HasValue.ShouldBe(isValid);
        if (isValid)
        {
            message.LatitudeDegrees.ShouldBe(double.Parse(latitude.Trim('"'), CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Text_LosesOnlyItsNulCharacters() =>
        Flat("text", "\" A\\r\\n\\u0000\\u0003B \"").Text.ShouldBe(" A\r\n\u0003B ");

    private static AcarsMessage Flat(string field, string wire) =>
        WireSamples.Message($$"""{"station_id":"TEST","{{field}}":{{wire}}}""");
}
