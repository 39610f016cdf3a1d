using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Tests.Builders.Ats;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Adsc;

public sealed class AdscReaderTests
{
    private const string Report = "/AUHASMO.ADS.A6-PFE0724D9586A36C92B2DCF1F0E74A8E4807C0F7219AF407C10422E9E08A1C4";

    [Fact]
    public void Report_OfTheSpecification_HasItsValues()
    {
        var message = Decode(Report, MessageDirection.Downlink);

        message.HasError.ShouldBeFalse();
        message.Groups.ShouldBe(
        [
            new AdscBasicReport(AdscReportReason.Periodic, 51.818905, 18.670406, 37552, 2931.75, new AdscFigureOfMerit(0.05, true, true)),
            new AdscEarthReference(328.095703, true, 457, 496),
            new AdscAirReference(320.888672, true, 0.8625, 496),
            new AdscMeteo(66, 261.5625, true, -63),
        ]);
        message.Find<AdscMeteo>().ShouldNotBeNull().TemperatureCelsius.ShouldBe(-63);
        message.Find<AdscFlightId>().ShouldBeNull();
    }

    [Theory]
    [InlineData(MessageDirection.Downlink)]
    [InlineData(MessageDirection.Uplink)]
    public void Group_OfEveryTag_ComesBackFromOctetsAndFromJson(MessageDirection direction)
    {
        foreach (var (group, octets) in direction == MessageDirection.Uplink ? NewAdsc.Uplink() : NewAdsc.Downlink())
        {
            var message = AdscReader.Read(octets, direction);

            // As JSON: records compare their arrays by reference.
            AtsJson.Of(message).ShouldBe(AtsJson.Of(new AdscMessage([group], HasError: false)));
            var fromJson = AdscJsonReader.Read(AtsJson.Parse(AtsJson.Of(message))).ShouldNotBeNull();
            AtsJson.Of(fromJson).ShouldBe(AtsJson.Of(message));
            AtsLines.Of(fromJson).ShouldBe(AtsLines.Of(message));
        }
    }

    [Theory]
    [InlineData(MessageDirection.Downlink)]
    [InlineData(MessageDirection.Uplink)]
    public void Group_CutAnywhere_IsAnErrorAfterWhatCameBefore(MessageDirection direction)
    {
        byte[] first = direction == MessageDirection.Uplink ? [2, 5] : [3, 5];
        foreach (var (_, octets) in direction == MessageDirection.Uplink ? NewAdsc.Uplink() : NewAdsc.Downlink())
        {
            for (var length = 1; length < octets.Length; length++)
            {
                // A contract request may end after any of its items.
                if (octets[0] is 7 or 8 or 9 && direction == MessageDirection.Uplink && length > 1)
                {
                    continue;
                }

                var message = AdscReader.Read([.. first, .. octets[..length]], direction);

                message.HasError.ShouldBeTrue();
                message.Groups.Length.ShouldBe(1);
            }
        }
    }

    [Fact]
    public void ContractRequest_CutInAnItem_KeepsTheItemsBefore()
    {
        var message = AdscReader.Read([7, 2, 11, 0xCA, 19, 1, 2, 3], MessageDirection.Uplink);

        message.HasError.ShouldBeTrue();
        message.Groups.ShouldHaveSingleItem().ShouldBeOfType<AdscContractRequest>().Requests.ShouldBe([new AdscReportingInterval(704)]);
    }

    [Fact]
    public void UnknownTag_AfterAGroup_EndsTheReading()
    {
        var message = AdscReader.Read([3, 5, 99, 3, 6], MessageDirection.Downlink);

        message.HasError.ShouldBeTrue();
        message.Groups.ShouldBe([new AdscAcknowledgement(5)]);
    }

    [Fact]
    public void EmptyMessage_InAnyDirection_IsAnError() =>
        AdscReader.Read([], MessageDirection.Unknown).HasError.ShouldBeTrue();

    [Fact]
    public void UnknownDirection_OfARequest_IsFoundByItsFit() =>
        AdscReader.Read([7, 2, 11, 0xCA], MessageDirection.Unknown).Groups.ShouldHaveSingleItem().ShouldBeOfType<AdscContractRequest>();

    [Theory]
    [InlineData("00", 0)]
    [InlineData("1F", 1)]
    [InlineData("20", 2)]
    [InlineData("80", 8)]
    public void Disconnect_WithAReason_HasIt(string body, int reason) =>
        AdscReader.ReadDisconnect(Convert.FromHexString(body)).Groups.ShouldBe([new AdscDisconnect(reason)]);

    [Fact]
    public void Disconnect_WithoutAReason_IsAnError() => AdscReader.ReadDisconnect([]).HasError.ShouldBeTrue();

    [Theory]
    [InlineData("12:20:00", 911.25, "12:15:11")]
    [InlineData("12:20:00", 3501, "11:58:21")]
    [InlineData("00:01:00", 3590, "23:59:50")]
    [InlineData("23:59:00", 10, "00:00:10")]
    [InlineData("12:46:00", 900, "13:15:00")]
    [InlineData("12:44:00", 900, "12:15:00")]
    public void ReportTime_WithTheReceptionTime_IsTheNearestWithItsMinutes(string received, double secondsPastHour, string expected)
    {
        var report = new AdscBasicReport(AdscReportReason.Periodic, 0, 0, 0, secondsPastHour, default);
        var reception = new DateTimeOffset(2024, 5, 17, 0, 0, 0, TimeSpan.Zero) + TimeSpan.Parse(received);

        report.ReportedAt(reception).ToString("HH:mm:ss").ShouldBe(expected);
    }

    private static AdscMessage Decode(string text, MessageDirection direction) =>
        Arinc622Message.Decode(text, direction).ShouldNotBeNull().Adsc.ShouldNotBeNull();
}
