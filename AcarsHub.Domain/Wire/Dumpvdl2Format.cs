using System.Text.Json;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Wire;

/// <summary>dumpvdl2: one AVLC frame in a <c>vdl2</c> object.</summary>
internal static class Dumpvdl2Format
{
    /// <summary>Maps the <c>vdl2</c> object.</summary>
    public static AcarsMessage Parse(WireObject vdl2)
    {
        var avlc = vdl2.Child("avlc"u8);
        var acars = avlc.Child("acars"u8);
        var source = avlc.Child("src"u8);
        var destination = avlc.Child("dst"u8);
        var from = ValueRules.HexAddress(source.Get("addr"u8));
        var to = ValueRules.HexAddress(destination.Get("addr"u8));
        var aircraft = IsAircraft(source) ? source : IsAircraft(destination) ? destination : default;
        var message = new AcarsMessage
        {
            Kind = DecoderKind.Vdlm2,
            ReceivedAtUtc = TimestampRules.ReadParts(vdl2.Child("t"u8)),
            StationId = vdl2.Station("station"u8),
            FromAddress = from,
            ToAddress = to,
            FromAddressName = StationName(source),
            ToAddressName = StationName(destination),
            Icao = aircraft.Exists ? ValueRules.ToIcao(ValueRules.HexAddress(aircraft.Get("addr"u8))) : null,
            Tail = aircraft.Exists ? ValueRules.Tail(aircraft.Short("regnr"u8)) : null,
            IsOnGround = OnGround(source),
            IsResponse = Response(avlc),
            FrequencyMhz = FrequencyRules.FromHertz(vdl2.Number("freq"u8)),
            LevelDb = ValueRules.TruncatedLevel(vdl2.Number("sig_level"u8)),
            NoiseLevelDb = ValueRules.TruncatedLevel(vdl2.Number("noise_level"u8)),
            ErrorCount = Errors(vdl2, acars),
            FrameType = avlc.Short("frame_type"u8),
            DecoderProgram = DecoderPrograms.Name(vdl2),
            Libacars = Libacars(avlc, acars),
        };
        return AcarsFields.Apply(AddXid(message, avlc.Child("xid"u8)), acars);
    }

    private static bool IsAircraft(WireObject side) => side.Is("type"u8, "Aircraft"u8);

    // Only an aircraft can be on the ground; dumpvdl2 writes a status for ground stations too.
    private static bool? OnGround(WireObject source)
    {
        if (!IsAircraft(source))
        {
            return null;
        }

        return source.Is("status"u8, "On ground"u8) ? true : source.Is("status"u8, "Airborne"u8) ? false : null;
    }

    private static bool? Response(WireObject avlc) =>
        avlc.Is("cr"u8, "Response"u8) ? true : avlc.Is("cr"u8, "Command"u8) ? false : null;

    // Ground-station file of dumpvdl2. The form is that of our own table: "Albuquerque (KABQ)".
    private static string? StationName(WireObject side)
    {
        var code = side.Trimmed("airport_code"u8);
        var place = side.Trimmed("location"u8) ?? side.Trimmed("details"u8);
        return place is null || code is null ? place ?? code : LengthLimits.Short($"{place} ({code})", side.Context);
    }

    private static int? Errors(WireObject vdl2, WireObject acars)
    {
        var corrected = vdl2.Integer("hdr_bits_fixed"u8);
        return AcarsFields.HasBadChecksum(acars) && corrected is not int.MaxValue ? (corrected ?? 0) + 1 : corrected;
    }

    // Decoded data is either below the ACARS message or, for ATN (X.25, CLNP, COTP, CPDLC), in the frame itself.
    private static string? Libacars(WireObject avlc, WireObject acars)
    {
        var ofMessage = LibacarsContent.Children(acars);
        return ofMessage ?? LibacarsContent.Children(avlc);
    }

    private static AcarsMessage AddXid(AcarsMessage message, WireObject xid)
    {
        if (xid.Get("vdl_params"u8) is not { ValueKind: JsonValueKind.Array } parameters)
        {
            return message;
        }

        foreach (var element in parameters.EnumerateArray())
        {
            var parameter = new WireObject(element, xid.Context);
            if (parameter.Is("name"u8, "dst_airport"u8))
            {
                message = message with { DestinationAirport = parameter.Trimmed("value"u8) };
            }
            else if (parameter.Is("name"u8, "ac_location"u8))
            {
                message = AddLocation(message, parameter.Child("value"u8));
            }
        }

        return message;
    }

    private static AcarsMessage AddLocation(AcarsMessage message, WireObject value)
    {
        var place = value.Child("loc"u8);
        var (latitude, longitude) = ValueRules.Position(place.Number("lat"u8), place.Number("lon"u8));
        return message with { LatitudeDegrees = latitude, LongitudeDegrees = longitude, AltitudeFeet = value.Integer("alt"u8) };
    }
}
