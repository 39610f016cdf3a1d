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
        Lines(null, s_report).ShouldBe(
        [
            "Report: waypoint change event",
            "Aircraft Position: 29.598 N, 140.607 E",
            "Altitude: 38000 feet",
            "Message Timestamp: xx:15:11",
            "Figure of Merit: position better than 0.25 NM, navigation redundant, TCAS not available",
        ]);

    [Fact]
    public void Report_WithReceptionTime_HasTheHour() =>
        Lines(new DateTimeOffset(2024, 5, 17, 14, 16, 0, TimeSpan.FromHours(2)), s_report).ShouldContain("Message Timestamp: 12:15:11");

    [Fact]
    public void Report_WithoutUsablePosition_SaysNone() =>
        Lines(null, s_report with { LatitudeDegrees = 120 }).ShouldNotContain(static line => line.StartsWith("Aircraft Position"));

    [Fact]
    public void Message_WithAnError_SaysThatItIsIncomplete() =>
        AdscDescription.Describe(new AdscMessage([], HasError: true), null).ShouldHaveSingleItem().Label.ShouldBe("Decoding");

    [Fact]
    public void Group_OfEveryTag_ReadsWell()
    {
        var lines = NewAdsc.Downlink().Concat(NewAdsc.Uplink()).SelectMany(static made => Lines(null, made.Group)).Distinct();

        Snapshot.ShouldMatch(string.Join('\n', lines) + "\n", "Domain/Decoding/Snapshots/adsc.txt");
    }

    private static IEnumerable<string> Lines(DateTimeOffset? receivedAt, AdscGroup group) =>
        AdscDescription.Describe(new AdscMessage([group], HasError: false), receivedAt).Select(static line => $"{line.Label}: {line.Value}");
}
