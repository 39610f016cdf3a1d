using System.Globalization;
using System.Text.Json;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Wire;

/// <summary>JAERO's "JSONdump" output: one Inmarsat information signal unit.</summary>
internal static class JaeroFormat
{
    private const uint HighestGroundAddress = 0xFF;

    /// <summary>Maps a record.</summary>
    public static AcarsMessage Parse(WireObject root)
    {
        var unit = root.Child("isu"u8);
        var acars = unit.Child("acars"u8);
        var from = ValueRules.HexAddress(unit.Child("src"u8).Get("addr"u8));
        var to = ValueRules.HexAddress(unit.Child("dst"u8).Get("addr"u8));
        var fromAircraft = IsFromAircraft(unit, from, to);
        var ground = acars.Child("arinc622"u8).Trimmed("gs_addr"u8);
        var message = new AcarsMessage
        {
            Kind = DecoderKind.Imsl,
            ReceivedAtUtc = TimestampRules.ReadParts(root.Child("t"u8)),
            StationId = root.Station("station"u8),
            FromAddress = from,
            ToAddress = to,
            FromAddressName = fromAircraft ? null : ground,
            ToAddressName = fromAircraft ? ground : null,
            Icao = ValueRules.ToIcao(fromAircraft ? from : to),
            ErrorCount = ValueRules.CountErrors(root.Element),
            DecoderProgram = DecoderPrograms.Name(root),
            Libacars = LibacarsContent.Children(acars),
        };
        return AcarsFields.Apply(message, acars) with { MessageNumber = ReferenceNumber(unit.Get("refno"u8)) };
    }

    // C-channel records go from aircraft to ground. Without types, only an aircraft address is longer than one byte.
    private static bool IsFromAircraft(WireObject unit, uint? from, uint? to)
    {
        var source = unit.Child("src"u8);
        var destination = unit.Child("dst"u8);
        if (source.Is("type"u8, "Aircraft Earth Station"u8))
        {
            return true;
        }

        return !destination.Is("type"u8, "Aircraft Earth Station"u8) && from > HighestGroundAddress && to is null or <= HighestGroundAddress;
    }

    // Hex text on the wire, decimal in the database.
    private static string? ReferenceNumber(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return JsonValues.AsInteger(value)?.ToString(CultureInfo.InvariantCulture);
        }

        return uint.TryParse(value.GetString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
    }
}
