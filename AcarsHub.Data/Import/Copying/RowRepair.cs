using System.Globalization;
using AcarsHub.Domain.Messages;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import.Copying;

/// <summary>
/// Turns the texts of ACARS Hub's columns into typed values, as SQL functions on the copying connection, and counts what it had to
/// change. The SQL calls them only for texts that are not empty.
/// </summary>
internal sealed class RowRepair(bool icaoIsDecimal)
{
    private const int IcaoDigits = 6;
    private const int FrequencyLength = 7;
    private const int HighestAddress = 0xFFFFFF;
    private const double HighestLevelDb = 1000;
    private const double HighestAltitudeFeet = 1_000_000;

    private long _icao;
    private long _frequencies;
    private long _unknownTypes;
    private long _unreadable;

    /// <summary>What was changed so far.</summary>
    public AdoptionRepairs Counts => new(_icao, _frequencies, _unknownTypes, _unreadable);

    /// <summary>Makes the functions known to a connection.</summary>
    public static RowRepair Register(SqliteConnection connection, DatabaseKind.Foreign kind)
    {
        var repair = new RowRepair(kind.Revision < LegacyRevisions.IcaoAsHex);
        connection.CreateFunction<string, string>("repair_type", repair.MessageType, isDeterministic: true);
        connection.CreateFunction<string, string?>("stored_type", static t => DecoderKinds.Parse(t)?.Names().StoredName, isDeterministic: true);
        connection.CreateFunction<string, string?>("repair_icao", repair.Icao, isDeterministic: true);
        connection.CreateFunction<string, string?>("repair_freq", repair.Frequency, isDeterministic: true);
        connection.CreateFunction<string, long?>("to_address", t => repair.Whole(t, 1, HighestAddress), isDeterministic: true);
        connection.CreateFunction<string, long?>("to_altitude", t => repair.Whole(t, -HighestAltitudeFeet, HighestAltitudeFeet), isDeterministic: true);
        connection.CreateFunction<string, long?>("to_count", t => repair.Whole(Truth(t), 0, int.MaxValue), isDeterministic: true);
        connection.CreateFunction<string, double?>("to_level", t => repair.Real(t, HighestLevelDb), isDeterministic: true);
        connection.CreateFunction<string, string, double?>("to_latitude", static (lat, lon) => Position(lat, lon).Latitude, isDeterministic: true);
        connection.CreateFunction<string, string, double?>("to_longitude", static (lat, lon) => Position(lat, lon).Longitude, isDeterministic: true);
        return repair;
    }

    /// <summary>Stored name of a decoder type in any of its spellings. What names none is kept as plain ACARS rather than lost.</summary>
    public string MessageType(string text)
    {
        if (DecoderKinds.Parse(text) is { } kind)
        {
            return kind.Names().StoredName;
        }

        _unknownTypes++;
        return DecoderKind.Acars.Names().StoredName;
    }

    /// <summary>
    /// An aircraft address as six hex digits. Before revision 5 all-digit texts are decimal. After it they may still be, since that
    /// migration skipped whole files; but six digits are then taken as hex, which is always six long.
    /// </summary>
    public string? Icao(string text)
    {
        text = text.Trim();
        var isDigits = !text.AsSpan().ContainsAnyExceptInRange('0', '9');
        Icao24? address = null;
        if (isDigits && (icaoIsDecimal || text.Length != IcaoDigits))
        {
            address = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Icao24.FromNumber(number) : null;
            _icao += address is null ? 0 : 1;
        }
        else if (text.Length == IcaoDigits)
        {
            address = Icao24.Parse(text);
        }

        _unreadable += address is null ? 1 : 0;
        return address?.ToString();
    }

    /// <summary>
    /// A frequency text. ACARS Hub padded values without a point as if they had one: seven digits get it back after the third.
    /// Shorter ones predate the padding.
    /// </summary>
    public string? Frequency(string text)
    {
        text = text.Trim();
        var isDigits = text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
        var repaired = text switch
        {
            { Length: FrequencyLength } when isDigits => text.Insert(3, ".")[..FrequencyLength],
            { Length: < 5 } when isDigits => (text + ".000").PadRight(FrequencyLength, '0'),
            { Length: < FrequencyLength } when text.Contains('.', StringComparison.Ordinal) && FrequencyText.Parse(text) is not null => text.PadRight(FrequencyLength, '0'),
            _ => text,
        };
        _frequencies += ReferenceEquals(repaired, text) ? 0 : 1;
        return repaired.Length == 0 ? null : repaired;
    }

    private static string Truth(string text) => text switch
    {
        "true" => "1",
        "false" => "0",
        _ => text,
    };

    /// <summary>Both halves or none; 180/180 is dumphfdl's "unknown".</summary>
    private static (double? Latitude, double? Longitude) Position(string latitude, string longitude) =>
        Parse(latitude) is { } lat and >= -90 and <= 90 && Parse(longitude) is { } lon and >= -180 and <= 180 ? (lat, lon) : (null, null);

    private static double? Parse(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private long? Whole(string text, double lowest, double highest)
    {
        if (Parse(text) is { } value && value >= lowest && value <= highest)
        {
            return (long)Math.Round(value);
        }

        _unreadable++;
        return null;
    }

    private double? Real(string text, double highest)
    {
        if (Parse(text) is { } value && Math.Abs(value) <= highest)
        {
            return value + 0d; // "+ 0d": no negative zero
        }

        _unreadable++;
        return null;
    }
}
