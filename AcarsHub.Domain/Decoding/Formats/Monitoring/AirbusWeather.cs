using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Report 239, weather (decoding.md 6.2), fields of fixed width:
/// <c>239F-ABCD0123041125101530780N46500E001 25350-26-54270 40XX0000 15000 266 440-000000000      LFPGLEMD</c>: report, registration (6),
/// flight (4), date, HHMMSS, Mach (3), position, flight level (3), total and static air temperature (3 each), wind direction and
/// knots (3 each), a code (6), fuel (6), calibrated airspeed (4), ground speed (4), 16 characters of unknown meaning, ORG, DST. The position is
/// in thousandths of a degree with letters (13), or in hundredths with signs (11).
/// <list type="table">
/// <listheader><term>Field</term><description>Proof</description></listheader>
/// <item><term>position, ground speed</term><description>The distance between two reports of each aircraft is the ground speed times the time
/// between them, within 1 %. Minutes would exceed 60; a blank is a zero.</description></item>
/// <item><term>Mach, temperatures, airspeed</term><description>Total from static temperature within a degree, airspeed from level and Mach.</description></item>
/// <item><term>fuel</term><description>Falls by 6400 an hour in the A321, by 10 900 in the A330: pounds there; the carrier decides.</description></item>
/// </list>
/// </summary>
internal static class AirbusWeather
{
    private const int LettersLength = 13;
    private const int SignsLength = 11;
    private const int Unknown = 16;

    public static bool Read(TextSlice text, DateTimeOffset? receivedAtUtc, DecodeBuilder output)
    {
        var fields = new FixedFields(text.Trim());
        var (id, tail, flight, date, time, mach) = (fields.Take(3), fields.Take(6), fields.Take(4), fields.Take(6), fields.Take(6), fields.Take(3));
        var source = fields.Take(fields.Rest[0] is 'N' or 'S' ? LettersLength : SignsLength);
        if (!id.Is("239") || !Times.TryTimeOfDay(time.Span, out var ofDay) || !Times.TryDate(date.Span, ofDay, receivedAtUtc, out var timestamp)
            || !TryPosition(source.Span, out var position))
        {
            return false;
        }

        output.ReadText(Fields.Tail, tail);
        output.ReadText(Fields.Flight, flight);
        output.Add(Fields.MessageTimestamp, timestamp, time);
        output.ReadNumber(Fields.Mach, mach, 0.001);
        output.Add(Fields.Position, position, source);
        var level = fields.Take(3);
        output.ReadFlightLevel(level);
        output.ReadCelsius(Fields.TotalAirCelsius, fields.Take(3));
        output.ReadCelsius(Fields.OutsideAirCelsius, fields.Take(3));
        Acms.ReadWind(output, fields.Take(3), fields.Take(3), Numbers.TryDigits(level.Span, out var known) ? known : null);
        output.Remain(fields.Take(6));
        ReadFuelAndSpeeds(ref fields, output);
        output.Remain(fields.Take(Unknown).Trim());
        Acms.ReadAirports(output, fields.Take(4), fields.Take(4));
        output.Remain(fields.Rest.TrimEnd());
        return true;
    }

    private static void ReadFuelAndSpeeds(ref FixedFields fields, DecodeBuilder output)
    {
        output.ReadNumber(Fields.FuelOnBoard, fields.Take(6));
        output.ReadNumber(Fields.CalibratedAirspeedKnots, fields.Take(4));
        output.ReadWhole(Fields.GroundSpeedKnots, fields.Take(4));
    }

    /// <summary><c>N46500E001 25</c> in thousandths, <c> 4650-  103</c> in hundredths of a degree.</summary>
    private static bool TryPosition(ReadOnlySpan<char> text, out GeoPosition position)
    {
        position = default;
        var isLetters = text.Length == LettersLength;
        var cut = isLetters ? 6 : 5;
        if (text.Length is not (LettersLength or SignsLength)
            || !TryAngle(text[..cut], out var latitude) || !TryAngle(text[cut..], out var longitude))
        {
            return false;
        }

        var unit = isLetters ? 1000.0 : 100.0;
        position = new GeoPosition(latitude / unit, longitude / unit);
        return position.IsValid;
    }

    private static bool TryAngle(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        Span<char> digits = stackalloc char[8];
        text[1..].Replace(digits[..(text.Length - 1)], ' ', '0');
        if (text[0] is not ('N' or 'S' or 'E' or 'W' or ' ' or '+' or '-') || !Numbers.TryDigits(digits[..(text.Length - 1)], out value))
        {
            return false;
        }

        value = text[0] is 'S' or 'W' or '-' ? -value : value;
        return true;
    }
}
