using System.Globalization;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>Puts a message into lines for people.</summary>
public static class AdscDescription
{
    /// <summary>The lines of a message in the order of its groups.</summary>
    /// <param name="message">The message.</param>
    /// <param name="receivedAt">Reception time, to complete times that lack the hour; null leaves the hour open.</param>
    public static IEnumerable<DecodedLine> Describe(AdscMessage message, DateTimeOffset? receivedAt)
    {
        foreach (var group in message.Groups)
        {
            var lines = group is AdscBasicReport report
                ? DescribeReport(report, receivedAt)
                : DescribeAircraftData(group) ?? DescribeContractHandling(group);
            foreach (var line in lines)
            {
                yield return line;
            }
        }

        if (message.HasError)
        {
            yield return new DecodedLine("Decoding", "incomplete: the message ends early or holds an unknown group");
        }
    }

    private static IEnumerable<DecodedLine> DescribeReport(AdscBasicReport report, DateTimeOffset? receivedAt)
    {
        yield return new DecodedLine("Report", AdscWords.Report(report.Reason));
        if (report.HasPosition)
        {
            yield return new DecodedLine("Aircraft Position", AtsText.Position(report.LatitudeDegrees, report.LongitudeDegrees));
        }

        yield return new DecodedLine("Altitude", $"{report.AltitudeFeet} feet");
        yield return new DecodedLine("Message Timestamp", TimeText(report, receivedAt));
        yield return new DecodedLine("Figure of Merit", MeritText(report.FigureOfMerit));
    }

    private static string TimeText(AdscBasicReport report, DateTimeOffset? receivedAt)
    {
        if (receivedAt is { } reception)
        {
            return report.ReportedAt(reception).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        }

        var seconds = (int)report.SecondsPastHour;
        return string.Create(CultureInfo.InvariantCulture, $"xx:{seconds / 60:00}:{seconds % 60:00}");
    }

    private static string MeritText(AdscFigureOfMerit merit) =>
        (merit.AccuracyNauticalMiles is { } accuracy ? $"position better than {AtsText.Number(accuracy)} NM" : "position accuracy unknown")
        + (merit.IsNavigationRedundant ? ", navigation redundant" : ", navigation not redundant")
        + (merit.IsTcasAvailable ? ", TCAS available" : ", TCAS not available");

    private static DecodedLine[]? DescribeAircraftData(AdscGroup group) => group switch
    {
        AdscFlightId { FlightId: "" } => [],
        AdscFlightId id => [new("Callsign", id.FlightId)],
        AdscPredictedRoute route => [new("Next Waypoint", PlaceText(route.Next)), new("Waypoint after Next", PlaceText(route.NextNext))],
        AdscEarthReference earth =>
        [
            new("Ground Track", AngleText(earth.TrackDegrees, earth.IsTrackValid)),
            new("Aircraft Groundspeed", $"{AtsText.Number(earth.GroundSpeedKnots)} knots"),
            new("Vertical Speed", $"{earth.VerticalSpeedFeetPerMinute} ft/min"),
        ],
        AdscAirReference air =>
        [
            new("Heading", AngleText(air.HeadingDegrees, air.IsHeadingValid)),
            new("Mach Number", $"{AtsText.Number(air.Mach, 4)} mach"),
            new("Vertical Speed (Air Data)", $"{air.VerticalSpeedFeetPerMinute} ft/min"),
        ],
        AdscMeteo meteo =>
        [
            new("Wind Data", (meteo.IsWindDirectionValid ? $"{AtsText.Number(meteo.WindDirectionDegrees, 0)}° at " : "direction invalid, ")
                + $"{AtsText.Number(meteo.WindSpeedKnots)}kt"),
            new("Outside Air Temperature (C)", $"{AtsText.Number(meteo.TemperatureCelsius)} degrees"),
        ],
        AdscAirframeId airframe => [new("ICAO 24-bit Address", airframe.Address?.ToString() ?? "none")],
        AdscIntermediateProjection projection =>
        [
            new("Intermediate Projection", $"{AtsText.Number(projection.DistanceNauticalMiles)} NM on track "
                + $"{AngleText(projection.TrackDegrees, projection.IsTrackValid)} at {projection.AltitudeFeet} feet in {AtsText.Duration(projection.EtaSeconds)}"),
        ],
        AdscFixedProjection projection => [new("Fixed Projection", PlaceText(projection.Place))],
        _ => null,
    };

    private static string PlaceText(AdscWaypoint place) =>
        $"{AtsText.Position(place.LatitudeDegrees, place.LongitudeDegrees)} at {place.AltitudeFeet} feet"
        + (place.EtaSeconds is { } eta ? $" in {AtsText.Duration(eta)}" : "");

    private static string AngleText(double degrees, bool isValid) => isValid ? $"{AtsText.Number(degrees, 1)}°" : "invalid";

    private static IEnumerable<DecodedLine> DescribeContractHandling(AdscGroup group) => group switch
    {
        AdscAcknowledgement ack => [new("Contract Accepted", AtsText.Number(ack.ContractNumber))],
        AdscNegativeAcknowledgement nack => [new("Contract Refused", RefusalText(nack))],
        AdscNoncomplianceNotification notification =>
            notification.Groups.Select(static missing => new DecodedLine("Not Available", NoncomplianceText(missing)))
                .Prepend(new("Contract Accepted in Part", AtsText.Number(notification.ContractNumber))),
        AdscEmergencyModeCancelled => [new("Emergency Mode", "cancelled")],
        AdscCancelAllContracts => [new("Cancel", "all contracts")],
        AdscCancelContract cancel => [new("Cancel", $"contract {cancel.ContractNumber}")],
        AdscCancelEmergencyMode cancel => [new("Cancel", $"emergency mode of contract {cancel.ContractNumber}")],
        AdscContractRequest contract => contract.Requests.Select(AdscRequestDescription.Describe)
            .Prepend(new("Contract Request", $"{AdscWords.Contract(contract.Kind)} {contract.ContractNumber}")),
        AdscDisconnect disconnect => [new("Disconnect Reason", AdscWords.Disconnect(disconnect.ReasonCode))],
        _ => [],
    };

    private static string RefusalText(AdscNegativeAcknowledgement nack) =>
        $"contract {nack.ContractNumber}: {AdscWords.NegativeAcknowledgement(nack.ReasonCode)}" + nack switch
        {
            { Detail: null } => "",
            { ReasonCode: AdscWords.UndefinedTagReason } => $", tag {nack.Detail}",
            _ => $", octet {nack.Detail}",
        };

    private static string NoncomplianceText(AdscNoncompliance missing) => $"group {missing.Tag}" + missing switch
    {
        { IsUnrecognised: true } => ": not known to the aircraft",
        { IsUnavailable: true } or { Parameters.IsEmpty: true } => "",
        _ => $": parameters {string.Join(", ", missing.Parameters)}",
    };
}
