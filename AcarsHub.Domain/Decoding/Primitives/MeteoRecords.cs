using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>
/// Observations of wind and temperature in fixed columns, as reports <c>02E</c>, <c>02A</c>, <c>76401</c> and <c>E502</c> have them
/// (decoding.md 4.3, 6.1, 6.2). Line breaks may stand anywhere, even within a number, and are skipped.
/// </summary>
public static class MeteoRecords
{
    /// <summary>Significant characters of one record, the closing <c>G</c> included.</summary>
    public const int Length = PositionLength + TimeLength + LayerLength;

    /// <summary>Significant characters of a position: <c>N45081E017571</c>.</summary>
    public const int PositionLength = 13;

    private const int TimeLength = 4;
    private const int LayerLength = AltitudeDigits + 11;
    private const int AltitudeDigits = 4;
    private const int FeetPerUnit = 10;
    private const int MaxAltitudeFeet = 60_000;

    /// <summary>
    /// Reads <c>N45081E01757116493501M577327021G</c>: position (degrees, minutes, tenths), HHMM, altitude in tens of feet, temperature in
    /// tenths of a degree, wind direction and knots, <c>G</c>. What follows the <c>G</c> differs between the reports and is not read.
    /// </summary>
    /// <param name="text">The text of the report.</param>
    /// <param name="at">Where the record starts; moved behind its <c>G</c> when it is one.</param>
    /// <param name="record">The observation.</param>
    /// <param name="form">Report 76401 has the position in thousandths of a degree.</param>
    /// <param name="hasWholeDegrees">Report 76401 has whole degrees C.</param>
    public static bool TryRead(
        TextSlice text, ref int at, out MeteoRecord record, AngleForm form = AngleForm.MinuteTenths, bool hasWholeDegrees = false)
    {
        record = default;
        Span<char> columns = stackalloc char[Length];
        var end = at;
        if (!TryTake(text, columns, ref end)
            || !Coordinates.TryParse(form, columns[..PositionLength], out var position)
            || !Times.TryTimeOfDay(columns.Slice(PositionLength, TimeLength), out var time)
            || !TryLayer(columns[(PositionLength + TimeLength)..], hasWholeDegrees, out var layer))
        {
            return false;
        }

        record = new MeteoRecord(new Waypoint(columns[..PositionLength].ToString()) { Position = position, Time = time }, layer);
        at = end;
        return true;
    }

    /// <summary>Reads the position of an observation that has no time of its own: <c>N25557E119470</c>.</summary>
    public static bool TryReadPlace(TextSlice text, ref int at, out Waypoint place)
    {
        place = Waypoint.Direct;
        Span<char> columns = stackalloc char[PositionLength];
        var end = at;
        if (!TryTake(text, columns, ref end) || !Coordinates.TryParse(AngleForm.MinuteTenths, columns, out var position))
        {
            return false;
        }

        place = new Waypoint(columns.ToString()) { Position = position };
        at = end;
        return true;
    }

    /// <summary>
    /// Reads <c> 141P280043003G</c>: altitude in tens of feet, temperature, wind, <c>G</c>. The altitude is padded with blanks, of which
    /// receivers may have dropped some.
    /// </summary>
    public static bool TryReadLayer(TextSlice text, ref int at, out MeteoLayer layer)
    {
        layer = default;
        Span<char> columns = stackalloc char[LayerLength];
        columns.Fill(' ');
        var end = SkipBlanks(text, at);
        var digits = CountDigits(text, end);
        if (!TryTake(text, columns[(AltitudeDigits - digits)..], ref end) || !TryLayer(columns, hasWholeDegrees: false, out layer))
        {
            return false;
        }

        at = end;
        return true;
    }

    private static bool TryLayer(ReadOnlySpan<char> columns, bool hasWholeDegrees, out MeteoLayer layer)
    {
        layer = default;
        var celsius = 0.0;
        if (!Numbers.TryInteger(columns[..4], out var altitude) || altitude is < -100 or > MaxAltitudeFeet / FeetPerUnit
            || !(hasWholeDegrees ? Temperatures.TryCelsius(columns[4..8], out celsius) : Temperatures.TryTenths(columns[4..8], out celsius))
            || !Winds.TryDirection(columns[8..11], out var direction)
            || !Winds.TrySpeed(columns[11..14], out var speed)
            || columns[14] != 'G')
        {
            return false;
        }

        layer = new MeteoLayer(altitude * FeetPerUnit, celsius, direction, speed);
        return true;
    }

    private static int SkipBlanks(TextSlice text, int at)
    {
        while (text[at] is ' ' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }

    private static int CountDigits(TextSlice text, int at)
    {
        var digits = 0;
        for (; text[at] is (>= '0' and <= '9') or '\r' or '\n' && digits < AltitudeDigits; at++)
        {
            digits += text[at] is '\r' or '\n' ? 0 : 1;
        }

        return digits;
    }

    /// <summary>Copies the next characters that are no line breaks.</summary>
    /// <returns>False when the text ends before.</returns>
    private static bool TryTake(TextSlice text, Span<char> columns, ref int at)
    {
        var taken = 0;
        while (taken < columns.Length && at < text.Length)
        {
            var c = text[at++];
            if (c is not ('\r' or '\n'))
            {
                columns[taken++] = c;
            }
        }

        return taken == columns.Length;
    }
}
