using System.Globalization;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>Puts a message into lines for people: one for each element, and one for each part of a position report.</summary>
public static class CpdlcDescription
{
    private static readonly (string Member, string Label, Func<CpdlcValue, string> Text)[] s_positionReport =
    [
        ("PositionCurrent", "Aircraft Position", PositionText),
        ("TimeAtPositionCurrent", "Time at Position", TimeText),
        ("Altitude", "Altitude", Words),
        ("FixNext", "Next Waypoint", PositionText),
        ("TimeEtaAtFixNext", "ETA at Next Waypoint", TimeText),
        ("FixNextPlusOne", "Waypoint after Next", PositionText),
        ("TimeEtaDestination", "Estimated Time of Arrival", TimeText),
        ("RemainingFuel", "Fuel Remaining", FuelText),
        ("Temperature", "Outside Air Temperature (C)", TemperatureText),
        ("Winds", "Wind Data", WindText),
        ("Turbulence", "Turbulence", NameText),
        ("Icing", "Icing", NameText),
        ("Speed", "Speed", SpeedText),
        ("SpeedGround", "Aircraft Groundspeed", SpeedText),
        ("VerticalChange", "Vertical Rate", Words),
        ("TrackAngle", "Ground Track", Words),
        ("Trueheading", "Heading", Words),
        ("Distance", "Distance", Words),
        ("SupplementaryInformation", "Supplementary Information", Words),
        ("ReportedWaypointPosition", "Reported Waypoint", PositionText),
        ("ReportedWaypointTime", "Time at Reported Waypoint", TimeText),
        ("ReportedWaypointAltitude", "Altitude at Reported Waypoint", Words),
    ];

    /// <summary>The lines of a message in reading order.</summary>
    public static IEnumerable<DecodedLine> Describe(CpdlcMessage message)
    {
        foreach (var element in message.Elements)
        {
            foreach (var line in DescribeElement(element, $"{message.Direction} {element.Identifier}"))
            {
                yield return line;
            }
        }

        foreach (var line in message.Header is { } header ? DescribeHeader(header) : [])
        {
            yield return line;
        }

        if (message.HasError)
        {
            yield return new DecodedLine("Decoding", "incomplete: the message ends early or holds a value out of range");
        }
    }

    private static IEnumerable<DecodedLine> DescribeHeader(CpdlcHeader header)
    {
        yield return new DecodedLine("Message Number", header.MessageId.ToString(CultureInfo.InvariantCulture));
        if (header.ReferenceId is { } reference)
        {
            yield return new DecodedLine("In Reply to", reference.ToString(CultureInfo.InvariantCulture));
        }

        if (header.Timestamp is { } time)
        {
            yield return new DecodedLine("Message Timestamp", time.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<DecodedLine> DescribeElement(CpdlcElement element, string label) =>
        element.Data is CpdlcSequence { TypeName: "PositionReport" } report
            ? [new DecodedLine(label, "POSITION REPORT"), .. DescribeReport(report)]
            : [new DecodedLine(label, element.Text)];

    private static IEnumerable<DecodedLine> DescribeReport(CpdlcSequence report)
    {
        foreach (var (member, label, text) in s_positionReport)
        {
            if (report[member] is { } value)
            {
                yield return new DecodedLine(label, text(value));
            }
        }
    }

    private static string Words(CpdlcValue value) => value.ToString();

    private static string PositionText(CpdlcValue value) =>
        CpdlcPosition.From(value) is { Name: null, LatitudeDegrees: { } latitude, LongitudeDegrees: { } longitude }
            ? AtsText.Position(latitude, longitude)
            : Words(value);

    private static string TimeText(CpdlcValue value) =>
        CpdlcTime.From(value)?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? Words(value);

    private static string FuelText(CpdlcValue value) =>
        value is CpdlcSequence fuel && fuel["Timehours"] is CpdlcInteger hours && fuel["Timeminutes"] is CpdlcInteger minutes
            ? $"{AtsText.Number(hours.Value)} h {AtsText.Number(minutes.Value)} min"
            : Words(value);

    private static string TemperatureText(CpdlcValue value) =>
        CpdlcPositionReport.Celsius(value) is { } degrees ? $"{AtsText.Number(degrees, 0)} degrees" : Words(value);

    private static string WindText(CpdlcValue value) =>
        value is CpdlcSequence winds && winds["WindDirection"] is CpdlcInteger direction
        && winds["WindSpeed"] is CpdlcChoice { Value: CpdlcInteger speed }
            ? $"{AtsText.Number(direction.Value)}° at {AtsText.Number(speed.Value)}{(speed.Unit == "kts" ? "kt" : speed.Unit)}"
            : Words(value);

    private static string SpeedText(CpdlcValue value) => CpdlcSpeed.From(value) switch
    {
        { Mach: { } mach } => $"{AtsText.Number(mach)} mach",
        { Knots: { } knots, Reference: CpdlcSpeedReference.Indicated } => $"{AtsText.Number(knots, 0)} knots indicated",
        { Knots: { } knots, Reference: CpdlcSpeedReference.True } => $"{AtsText.Number(knots, 0)} knots true",
        { Knots: { } knots } => $"{AtsText.Number(knots, 0)} knots",
        _ => Words(value),
    };

    private static string NameText(CpdlcValue value) => value is CpdlcEnumerated { Name: var name } ? name : Words(value);
}
