using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// The header groups of reports of the Airbus A350 in their <see cref="AirbusContainer"/>: behind the report's numbers, after a semicolon,
/// <c>H01,035,01,02,4000,00012,.F-ABCD,3,0,04,11,25,10,15,30,071</c>: report and its numbers again, trigger code, counter, registration, two
/// numbers, date, time, a number; then <c>/H02,LFPG LEMD,XX123  ,...</c>: airports and flight.
/// Proof: the registration is that of the frame around the report, the airports are a route of the flight's airline, and the
/// samples below are seconds older than the time.
/// </summary>
internal static class AirbusContainerHeader
{
    private const int Tail = 6;
    private const int Date = 9;
    private const int Time = 12;

    /// <summary>Reads <c>H01</c>.</summary>
    /// <returns>False when it is none; nothing was read then.</returns>
    public static bool ReadReport(TextSlice text, DateTimeOffset? receivedAtUtc, DecodeBuilder output)
    {
        var fields = text.Split(',', stackalloc int[18]);
        if (!fields[0].Is("H01") || !TryTimestamp(fields, receivedAtUtc, out var timestamp))
        {
            return false;
        }

        output.ReadText(Fields.TriggerCode, fields[4]);
        output.Remain(fields[5]);
        output.ReadText(Fields.Tail, Acms.WithoutDots(fields[Tail]));
        output.Remain(fields.Range(Tail + 1, Date - 1));
        output.Add(Fields.MessageTimestamp, timestamp, fields.Range(Date, Time + 2));
        output.Remain(fields.From(Time + 3));
        return true;
    }

    /// <summary>Reads <c>H02</c> if it is the first of the groups.</summary>
    /// <returns>The groups that are left.</returns>
    public static TextSlice ReadFlight(TextSlice groups, DecodeBuilder output)
    {
        var (group, rest) = groups.Cut('/');
        var fields = group.Split(',', stackalloc int[4]);
        var airports = Words.Split(fields[1], stackalloc Range[3]);
        if (!fields[0].Is("H02") || airports.Count != 2 || !Acms.IsAirportOrUnknown(airports[0]) || !Acms.IsAirportOrUnknown(airports[1]))
        {
            return groups;
        }

        Acms.ReadAirports(output, airports[0], airports[1]);
        output.ReadText(Fields.Flight, fields[2]);
        output.Remain(fields.From(3));
        return rest;
    }

    private static bool TryTimestamp(FieldList fields, DateTimeOffset? receivedAtUtc, out MessageTime timestamp)
    {
        timestamp = default;
        Span<char> digits = stackalloc char[12];
        for (var i = 0; i < 6; i++)
        {
            var field = fields[Date + i];
            if (field.Length != 2)
            {
                return false;
            }

            field.Span.CopyTo(digits[(2 * i)..]);
        }

        return Times.TryTimeOfDay(digits[6..], out var time) && Times.TryDate(digits[..6], time, receivedAtUtc, out timestamp);
    }
}
