using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Cpdlc;
using AcarsHub.Tests.Builders.Ats;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Cpdlc;

public sealed class CpdlcReaderTests
{
    [Fact]
    public void Wilco_OfTheSpecification_HasItsHeader()
    {
        var message = CpdlcReader.Read([0x68, 0x20, 0x01, 0x15, 0x00], MessageDirection.Downlink);

        message.HasError.ShouldBeFalse();
        message.Header.ShouldBe(new CpdlcHeader(16, 16, new TimeOnly(0, 4, 21)));
        var element = message.Elements.ShouldHaveSingleItem();
        (element.Identifier, element.Number, element.Text, element.Data).ShouldBe(("DM0", 0, "WILCO", null));
    }

    [Fact]
    public void Message_CutAnywhere_IsAnErrorAndNeverThrows()
    {
        var message = new NewCpdlc(CpdlcFilling.Random, 7).Message(MessageDirection.Downlink, 48, 67, 24);
        var bits = CpdlcEncoder.Encode(message);
        var octets = bits.ToOctets();

        for (var length = 0; length < octets.Length; length++)
        {
            var read = CpdlcReader.Read(octets.AsSpan(0, length), MessageDirection.Downlink);

            read.HasError.ShouldBeTrue();
            AtsLines.Of(read).Last().ShouldStartWith("Completeness: ends early");
            AtsJson.Of(read).ShouldContain("\"err\":true");
        }
    }

    [Fact]
    public void Element_CutInItsData_KeepsWhatCameBefore()
    {
        var octets = CpdlcEncoder.Encode(new NewCpdlc(CpdlcFilling.Lowest, 0).Message(MessageDirection.Uplink, 46)).ToOctets();

        var read = CpdlcReader.Read(octets.AsSpan(0, 4), MessageDirection.Uplink);

        read.Elements.ShouldHaveSingleItem().Text.ShouldBe("CROSS A AT [altitude]");
    }

    [Theory]
    [InlineData(MessageDirection.Uplink, 183)]
    [InlineData(MessageDirection.Downlink, 129)]
    public void Element_OfNoKnownNumber_IsAnError(MessageDirection direction, int number)
    {
        var octets = new BitWriter().Write(0, 3).Write(5, 6).Write(number, 8).ToOctets();

        var read = CpdlcReader.Read(octets, direction);

        (read.HasError, read.Elements.Length, read.Header?.MessageId).ShouldBe((true, 0, 5));
    }

    [Fact]
    public void Value_OutOfItsRange_EndsTheReading()
    {
        // DM6 REQUEST [altitude] with flight level 30 + 571.
        var octets = new BitWriter().Write(0, 3).Write(5, 6).Write(6, 8).Write(6, 3).Write(571, 10).ToOctets();

        var read = CpdlcReader.Read(octets, MessageDirection.Downlink);

        read.HasError.ShouldBeTrue();
        read.Elements.ShouldHaveSingleItem().Text.ShouldBe("REQUEST [altitude]");
    }

    [Theory]
    [InlineData(24, 0, 0)]
    [InlineData(0, 60, 0)]
    [InlineData(0, 0, 60)]
    public void Timestamp_OutOfItsRange_IsNoTime(int hour, int minute, int second)
    {
        var octets = new BitWriter().Write(1, 3).Write(5, 6).Write(hour, 5).Write(minute, 6).Write(second, 6).Write(0, 8).ToOctets();

        var read = CpdlcReader.Read(octets, MessageDirection.Downlink);

        (read.HasError, read.Header).ShouldBe((true, new CpdlcHeader(5, null, null)));
    }

    [Theory]
    [InlineData(MessageDirection.Uplink, 163)]
    [InlineData(MessageDirection.Uplink, 118)]
    [InlineData(MessageDirection.Uplink, 182)]
    [InlineData(MessageDirection.Downlink, 48)]
    [InlineData(MessageDirection.Downlink, 57)]
    [InlineData(MessageDirection.Downlink, 73)]
    public void UnknownDirection_OfAMessageWithData_IsFoundByItsFit(MessageDirection direction, int number)
    {
        var octets = CpdlcEncoder.Encode(new NewCpdlc(CpdlcFilling.Random, 3).Message(direction, number)).ToOctets();

        CpdlcReader.Read(octets, MessageDirection.Unknown).Direction.ShouldBe(direction);
    }
}
