using System.Globalization;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Ats;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Adsc;

public sealed class AdscDescriptionTests
{
    private static readonly AdscBasicReport s_report = new(
        AdscReportReason.WaypointChange, 29.597855, 140.606632, 38000, 911.25, new AdscFigureOfMerit(0.25, true, false));

    [Fact]
    public void Report_WithoutReceptionTime_LeavesTheHourOpen() =>
        AtsLines.Of(Message(s_report)).ShouldBe(
        [
            "Report: waypoint change event",
            "Aircraft Position: 29.598 N, 140.607 E",
            "Altitude: 38000 feet",
            "Message Timestamp: xx:15:11",
            "Position Accuracy: better than 0.25 NM, navigation redundant, TCAS not available",
        ]);

    [Fact]
    public void Report_WithReceptionTime_HasTheHour() =>
        AtsLines.Of(Message(s_report), new DateTimeOffset(2024, 5, 17, 14, 16, 0, TimeSpan.FromHours(2))).ShouldContain("Message Timestamp: 12:15:11");

    [Theory]
    [InlineData("0001-01-01T00:00:00Z", "Message Timestamp: 00:15:11")]
    [InlineData("9999-12-31T23:59:59Z", "Message Timestamp: 00:15:11")]
    public void Report_ReceivedAtTheEndsOfTime_IsStillRead(string receivedAt, string expected) =>
        AtsLines.Of(Message(s_report), DateTimeOffset.Parse(receivedAt, CultureInfo.InvariantCulture)).ShouldContain(expected);

    [Fact]
    public void Report_WithAllData_BelongsTogether() =>
        AtsLines.Of(
            Message(
                s_report,
                new AdscPredictedRoute(new AdscWaypoint(30, 140, 38000, 2700), new AdscWaypoint(31, -140.5, 40000, null)),
                new AdscEarthReference(332.753906, IsTrackValid: true, 495.5, -16),
                new AdscAirReference(330, IsHeadingValid: true, 0.8315, -16),
                new AdscMeteo(66, 261.5625, IsWindDirectionValid: true, -63.25)),
            new DateTimeOffset(2024, 5, 17, 23, 16, 0, TimeSpan.Zero)).Skip(5).ShouldBe(
        [
            "Aircraft Route: (30.000 N, 140.000 E)@00:00:11 at 38000 feet > (31.000 N, 140.500 W) at 40000 feet",
            "Ground Track: 332.8 degrees",
            "Aircraft Groundspeed: 496 knots",
            "Vertical Speed: -16 ft/min",
            "Heading: 330",
            "Mach Number: 0.8315 mach",
            "Wind Data: POSITION at FL380: 262° at 66kt, -63.3°C at FL380",
            "Outside Air Temperature (C): -63.25 degrees",
        ]);

    [Fact]
    public void Report_OfWhatCannotBe_LeavesItOutAndIsPartial()
    {
        AdscReport(s_report with { LatitudeDegrees = 120 }).ShouldNotContain(static line => line.StartsWith("Aircraft Position"));
        AdscReport(s_report with { AltitudeFeet = 131068 }).ShouldNotContain(static line => line.StartsWith("Altitude"));
        AdscReport(s_report with { SecondsPastHour = 3600 }).ShouldNotContain(static line => line.StartsWith("Message Timestamp"));

        static string[] AdscReport(AdscBasicReport report)
        {
            AtsLines.Describe(Message(report), null).Level.ShouldBe(DecodeLevel.Partial);
            return AtsLines.Of(Message(report));
        }
    }

    [Fact]
    public void Message_WithAnError_SaysThatItIsIncomplete()
    {
        AtsLines.Of(new AdscMessage([], HasError: true)).ShouldBe(["Completeness: ends early or holds impossible values"]);
        AtsLines.Describe(new AdscMessage([], HasError: true), null).Level.ShouldBe(DecodeLevel.Partial);
    }

    [Fact]
    public void Title_OfEachGroup_SaysWhatTheMessageIs()
    {
        var titles = NewAdsc.Downlink().Concat(NewAdsc.Uplink()).Select(static made => $"{made.Group.GetType().Name}: {AtsLines.TitleOf(Message(made.Group))}").Distinct();

        Snapshot.ShouldMatch(string.Join('\n', titles) + "\n", "Domain/Decoding/Snapshots/adsc-titles.txt");
    }

    [Fact]
    public void Group_OfEveryTag_ReadsWell()
    {
        var lines = NewAdsc.Downlink().Concat(NewAdsc.Uplink()).SelectMany(static made => AtsLines.Of(Message(made.Group))).Distinct();

        Snapshot.ShouldMatch(string.Join('\n', lines) + "\n", "Domain/Decoding/Snapshots/adsc.txt");
    }

    private static AdscMessage Message(params AdscGroup[] groups) => new([.. groups], HasError: false);
}
