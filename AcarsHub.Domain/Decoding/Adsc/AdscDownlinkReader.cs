using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>Reads the groups that aircraft send.</summary>
internal static class AdscDownlinkReader
{
    private const int FlightIdLength = 8;

    // By code; no navigation gives no accuracy.
    private static ReadOnlySpan<double> Accuracies => [0, 30, 15, 8, 4, 1, 0.25, 0.05];

    /// <summary>Reads the body of a group, all of it; when it is not all there, <paramref name="bits"/> is overrun.</summary>
    /// <returns>Null for an unknown tag.</returns>
    public static AdscGroup? ReadGroup(int tag, ref BitReader bits) => tag switch
    {
        3 => new AdscAcknowledgement((int)bits.Read(8)),
        4 => ReadNegativeAcknowledgement(ref bits),
        5 => ReadNoncompliance(ref bits),
        6 => new AdscEmergencyModeCancelled(),
        7 or 9 or 10 or 18 or 19 or 20 => ReadBasicReport((AdscReportReason)tag, ref bits),
        12 => ReadFlightId(ref bits),
        13 => ReadPredictedRoute(ref bits),
        14 => ReadEarthReference(ref bits),
        15 => ReadAirReference(ref bits),
        16 => ReadMeteo(ref bits),
        17 => new AdscAirframeId(Icao24.FromNumber(bits.Read(24))),
        22 => ReadIntermediateProjection(ref bits),
        23 => new AdscFixedProjection(ReadWaypoint(ref bits, hasEta: true)),
        _ => null,
    };

    private static AdscNegativeAcknowledgement ReadNegativeAcknowledgement(ref BitReader bits)
    {
        var contract = (int)bits.Read(8);
        var reason = (int)bits.Read(8);
        return new AdscNegativeAcknowledgement(contract, reason, reason is 1 or 2 or 7 ? (int)bits.Read(8) : null);
    }

    private static AdscNoncomplianceNotification ReadNoncompliance(ref BitReader bits)
    {
        var contract = (int)bits.Read(8);
        var count = bits.Read(8);
        var groups = ImmutableArray.CreateBuilder<AdscNoncompliance>();
        for (var i = 0; i < count && !bits.IsOverrun; i++)
        {
            groups.Add(ReadNoncompliantGroup(ref bits));
        }

        return new AdscNoncomplianceNotification(contract, groups.DrainToImmutable());
    }

    private static AdscNoncompliance ReadNoncompliantGroup(ref BitReader bits)
    {
        var tag = (int)bits.Read(8);
        var isUnrecognised = bits.ReadFlag();
        var isUnavailable = bits.ReadFlag();
        bits.Read(2);
        var count = (int)bits.Read(4);
        if (isUnrecognised || isUnavailable)
        {
            return new AdscNoncompliance(tag, isUnrecognised, isUnavailable, []);
        }

        var parameters = ImmutableArray.CreateBuilder<int>(count);
        for (var i = 0; i < count; i++)
        {
            parameters.Add((int)bits.Read(4));
        }

        // Half an octet fills up an odd number of parameters.
        bits.Read(count % 2 * 4);
        return new AdscNoncompliance(tag, isUnrecognised, isUnavailable, parameters.DrainToImmutable());
    }

    private static AdscBasicReport ReadBasicReport(AdscReportReason reason, ref BitReader bits)
    {
        var latitude = AdscFields.ReadCoordinate(ref bits);
        var longitude = AdscFields.ReadCoordinate(ref bits);
        var altitude = AdscFields.ReadAltitude(ref bits);
        var seconds = bits.Read(15) * 0.125;
        bits.Read(2);
        var isTcasAvailable = bits.ReadFlag();
        var accuracy = (int)bits.Read(3);
        var isRedundant = bits.ReadFlag();
        var merit = new AdscFigureOfMerit(accuracy == 0 ? null : Accuracies[accuracy], isRedundant, isTcasAvailable);
        return new AdscBasicReport(reason, latitude, longitude, altitude, seconds, merit);
    }

    // Six bits each: letters without their high bit, other characters as they are.
    private static AdscFlightId ReadFlightId(ref BitReader bits)
    {
        Span<char> characters = stackalloc char[FlightIdLength];
        foreach (ref var character in characters)
        {
            var code = bits.Read(6);
            character = (char)((code & 0x20) == 0 ? code + 0x40 : code);
        }

        return new AdscFlightId(new string(characters.TrimEnd(' ')));
    }

    private static AdscPredictedRoute ReadPredictedRoute(ref BitReader bits)
    {
        var next = ReadWaypoint(ref bits, hasEta: true);
        var nextNext = ReadWaypoint(ref bits, hasEta: false);
        bits.Read(6);
        return new AdscPredictedRoute(next, nextNext);
    }

    private static AdscWaypoint ReadWaypoint(ref BitReader bits, bool hasEta)
    {
        var latitude = AdscFields.ReadCoordinate(ref bits);
        var longitude = AdscFields.ReadCoordinate(ref bits);
        var altitude = AdscFields.ReadAltitude(ref bits);
        return new AdscWaypoint(latitude, longitude, altitude, hasEta ? AdscFields.ReadEta(ref bits) : null);
    }

    private static AdscEarthReference ReadEarthReference(ref BitReader bits)
    {
        var isValid = AdscFields.ReadValidity(ref bits);
        var track = AdscFields.ReadAngle(ref bits);
        var speed = bits.Read(13) * 0.5;
        var verticalSpeed = AdscFields.ReadVerticalSpeed(ref bits);
        bits.Read(2);
        return new AdscEarthReference(track, isValid, speed, verticalSpeed);
    }

    private static AdscAirReference ReadAirReference(ref BitReader bits)
    {
        var isValid = AdscFields.ReadValidity(ref bits);
        var heading = AdscFields.ReadAngle(ref bits);
        var mach = AdscFields.Rounded(bits.Read(13) * 0.0005);
        var verticalSpeed = AdscFields.ReadVerticalSpeed(ref bits);
        bits.Read(2);
        return new AdscAirReference(heading, isValid, mach, verticalSpeed);
    }

    private static AdscMeteo ReadMeteo(ref BitReader bits)
    {
        var speed = bits.Read(9) * 0.5;
        var isValid = AdscFields.ReadValidity(ref bits);
        var direction = AdscFields.ReadWindDirection(ref bits);
        var temperature = bits.ReadSigned(12) * 0.25;
        bits.Read(1);
        return new AdscMeteo(speed, direction, isValid, temperature);
    }

    private static AdscIntermediateProjection ReadIntermediateProjection(ref BitReader bits)
    {
        var distance = bits.Read(16) * 0.125;
        var isValid = AdscFields.ReadValidity(ref bits);
        var track = AdscFields.ReadAngle(ref bits);
        var altitude = AdscFields.ReadAltitude(ref bits);
        var eta = AdscFields.ReadEta(ref bits);
        bits.Read(5);
        return new AdscIntermediateProjection(distance, track, isValid, altitude, eta);
    }
}
