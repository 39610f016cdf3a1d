using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Tests.Builders.Ats;

/// <summary>Makes ADS-C groups together with their octets, field by field as section 8 lays them out.</summary>
internal static class NewAdsc
{
    private static readonly int[] s_numbers = [0, 1, 255];

    /// <summary>Every downlink group with lowest, highest and other values.</summary>
    public static IEnumerable<(AdscGroup Group, byte[] Octets)> Downlink() =>
    [
        .. s_numbers.Select(static n => ((AdscGroup)new AdscAcknowledgement(n), Octets(3, n))),
        .. Refusals(),
        .. Noncompliances(),
        (new AdscEmergencyModeCancelled(), Octets(6)),
        .. Reports(),
        .. new[] { "TOM1WH", "A", "", "ZZ999 9Z", "@[]^_" }.Select(static id => ((AdscGroup)new AdscFlightId(id), FlightId(id))),
        .. Routes(),
        .. Vectors(),
        (new AdscAirframeId(Icao24.FromNumber(0x406D6F)), Octets(17, 0x40, 0x6D, 0x6F)),
        (new AdscAirframeId(null), Octets(17, 0, 0, 0)),
    ];

    /// <summary>Every uplink group, likewise.</summary>
    public static IEnumerable<(AdscGroup Group, byte[] Octets)> Uplink() =>
    [
        (new AdscCancelAllContracts(), Octets(1)),
        .. s_numbers.Select(static n => ((AdscGroup)new AdscCancelContract(n), Octets(2, n))),
        .. s_numbers.Select(static n => ((AdscGroup)new AdscCancelEmergencyMode(n), Octets(6, n))),
        (new AdscContractRequest(AdscContractKind.Periodic, 255, []), Octets(7, 255)),
        (new AdscContractRequest(AdscContractKind.EmergencyPeriodic, 0, [.. Requests().Select(static r => r.Request)]),
            [9, 0, .. Requests().SelectMany(static r => r.Octets)]),
        .. Requests().Select(static r => ((AdscGroup)new AdscContractRequest(AdscContractKind.Event, 1, [r.Request]), (byte[])[8, 1, .. r.Octets])),
    ];

    private static IEnumerable<(AdscGroup Group, byte[] Octets)> Refusals()
    {
        for (var reason = 0; reason <= 14; reason++)
        {
            var hasDetail = reason is 1 or 2 or 7;
            yield return (
                new AdscNegativeAcknowledgement(9, reason, hasDetail ? 200 : null),
                hasDetail ? Octets(4, 9, reason, 200) : Octets(4, 9, reason));
        }
    }

    private static IEnumerable<(AdscGroup Group, byte[] Octets)> Noncompliances()
    {
        yield return (new AdscNoncomplianceNotification(7, []), Octets(5, 7, 0));
        yield return (
            new AdscNoncomplianceNotification(7,
            [
                new(15, IsUnrecognised: true, IsUnavailable: false, []),
                new(16, IsUnrecognised: false, IsUnavailable: true, []),
                new(13, IsUnrecognised: false, IsUnavailable: false, [1, 2, 15]),
                new(14, IsUnrecognised: false, IsUnavailable: false, [3, 4]),
            ]),
            Octets(5, 7, 4, 15, 0x80, 16, 0x40, 13, 0x03, 0x12, 0xF0, 14, 0x02, 0x34));
    }

    private static IEnumerable<(AdscGroup Group, byte[] Octets)> Reports()
    {
        double?[] accuracies = [null, 30, 15, 8, 4, 1, 0.25, 0.05];
        foreach (var reason in Enum.GetValues<AdscReportReason>().Where(static r => r != AdscReportReason.Unknown))
        {
            for (var accuracy = 0; accuracy < accuracies.Length; accuracy++)
            {
                var raw = accuracy % 2 == 0 ? Lowest : Highest;
                var merit = new AdscFigureOfMerit(accuracies[accuracy], IsNavigationRedundant: accuracy > 3, IsTcasAvailable: accuracy % 3 == 0);
                yield return (
                    new AdscBasicReport(reason, Angle21(raw.Angle), Angle21(-raw.Angle - 1), raw.Altitude * 4, accuracy * 0.125, merit),
                    new BitWriter().Write((int)reason, 8).Write(raw.Angle, 21).Write(-raw.Angle - 1, 21).Write(raw.Altitude, 16).Write(accuracy, 15)
                        .Write(0, 2).Write(accuracy % 3 == 0 ? 1 : 0, 1).Write(accuracy, 3).Write(accuracy > 3 ? 1 : 0, 1).ToOctets());
            }
        }
    }

    private static IEnumerable<(AdscGroup Group, byte[] Octets)> Routes()
    {
        foreach (var (angle, altitude, eta) in new[] { Lowest, Highest, (0, 9500, 218) })
        {
            var place = new AdscWaypoint(Angle21(angle), Angle21(-angle - 1), altitude * 4, eta);
            yield return (
                new AdscPredictedRoute(place, place with { EtaSeconds = null }),
                new BitWriter().Write(13, 8).Write(angle, 21).Write(-angle - 1, 21).Write(altitude, 16).Write(eta, 14)
                    .Write(angle, 21).Write(-angle - 1, 21).Write(altitude, 16).Write(0, 6).ToOctets());
            yield return (
                new AdscFixedProjection(place),
                new BitWriter().Write(23, 8).Write(angle, 21).Write(-angle - 1, 21).Write(altitude, 16).Write(eta, 14).ToOctets());
        }
    }

    private static (int Angle, int Altitude, int Eta) Lowest => (-(1 << 20), -(1 << 15), 0);

    private static (int Angle, int Altitude, int Eta) Highest => ((1 << 20) - 1, (1 << 15) - 1, (1 << 14) - 1);

    private static IEnumerable<(AdscGroup Group, byte[] Octets)> Vectors()
    {
        foreach (var (angle, degrees) in new[] { (0, 0.0), (1024, 90), (2047, 179.912109), (-2048, 180), (-1, 359.912109) })
        {
            foreach (var isValid in new[] { true, false })
            {
                yield return (new AdscEarthReference(degrees, isValid, 4095.5, -32768), Vector(14, isValid, angle, 8191, -2048));
                yield return (new AdscAirReference(degrees, isValid, 0.7765, 32752), Vector(15, isValid, angle, 1553, 2047));
                yield return (
                    new AdscIntermediateProjection(8191.875, degrees, isValid, 38000, 16383),
                    new BitWriter().Write(22, 8).Write(65535, 16).Write(isValid ? 0 : 1, 1).Write(angle, 12).Write(9500, 16).Write(16383, 14).Write(0, 5).ToOctets());
            }
        }

        yield return (new AdscMeteo(255.5, 258.046875, true, -512), Meteo(511, 0, -145, -2048));
        yield return (new AdscMeteo(0, 0, false, 511.75), Meteo(0, 1, 0, 2047));
    }

    private static IEnumerable<(AdscRequest Request, byte[] Octets)> Requests() =>
    [
        (new AdscLateralDeviationTrigger(31.875), Octets(10, 255)),
        (new AdscReportingInterval(0), Octets(11, 0)),
        (new AdscReportingInterval(64), Octets(11, 0x7F)),
        (new AdscReportingInterval(88), Octets(11, 0x8A)),
        (new AdscReportingInterval(704), Octets(11, 0xCA)),
        .. Enumerable.Range(12, 6).Select(static tag => ((AdscRequest)new AdscGroupRequest((AdscRequestedGroup)tag, tag), Octets(tag, tag))),
        (new AdscVerticalSpeedTrigger(8128), Octets(18, 127)),
        (new AdscVerticalSpeedTrigger(-8192), Octets(18, 128)),
        (new AdscAltitudeRangeTrigger(35000, 33000), Octets(19, 8750 >> 8, 8750 & 255, 8250 >> 8, 8250 & 255)),
        (new AdscWaypointChangeTrigger(), Octets(20)),
        (new AdscIntentRequest(1, 60), Octets(21, 1, 60)),
    ];

    private static byte[] Vector(int tag, bool isValid, int angle, int speed, int vertical) =>
        new BitWriter().Write(tag, 8).Write(isValid ? 0 : 1, 1).Write(angle, 12).Write(speed, 13).Write(vertical, 12).Write(0, 2).ToOctets();

    private static byte[] Meteo(int speed, int invalid, int direction, int temperature) =>
        new BitWriter().Write(16, 8).Write(speed, 9).Write(invalid, 1).Write(direction, 9).Write(temperature, 12).Write(0, 1).ToOctets();

    private static byte[] FlightId(string id)
    {
        var bits = new BitWriter().Write(12, 8);
        foreach (var character in id.PadRight(8))
        {
            bits.Write(character & 0x3F, 6);
        }

        return bits.ToOctets();
    }

    private static double Angle21(int raw) => Math.Round(raw * 180.0 / (1 << 20), 6);

    private static byte[] Octets(params int[] octets) => [.. octets.Select(static octet => (byte)octet)];
}
