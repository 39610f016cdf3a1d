using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>The groups that every standard report of the Airbus A320 family starts with (see <see cref="AirbusReport"/>).</summary>
internal static class AirbusHeader
{
    private const int CounterLength = 5;

    /// <summary>A gross weight below is in hundreds of pounds, from here on in tens of kilograms.</summary>
    public const int MaxHundredsOfPounds = 2500;

    /// <summary>Three digits count the reports, two tell the number of the report before.</summary>
    public static void ReadCounter(TextSlice text, DecodeBuilder output)
    {
        if (text.Length == CounterLength && Numbers.TryDigits(text.Span, out _))
        {
            output.ReadWhole(Fields.SequenceNumber, text.Part(0, 3));
            output.Remain(text.From(3));
        }
        else
        {
            output.Remain(text);
        }
    }

    /// <summary><c>F-ABCD,NOV04,101530,LFPG,LEMD,0123</c>: registration, date, time, origin, destination, flight number.</summary>
    public static bool ReadFlight(TextSlice text, DecodeBuilder output)
    {
        var fields = text.Split(',', stackalloc int[7]);
        if (fields.Count < 6 || !Acms.TryMonthAndDay(fields[1].Span, out var month, out var day) || !Times.TryTimeOfDay(fields[2].Span, out var time))
        {
            return false;
        }

        output.ReadText(Fields.Tail, fields[0]);
        output.Add(Fields.Month, month, fields[1]);
        output.Add(Fields.Day, day, fields[1]);
        output.Add(Fields.MessageTimestamp, time, fields[2]);
        Acms.ReadAirports(output, fields[3], fields[4]);
        if (!Acms.IsUnknown(fields[5]))
        {
            output.ReadText(Fields.Flight, fields[5]);
        }

        output.Remain(fields[6]);
        return true;
    }

    /// <summary><c>06,12302,5000,XX,0010,0,0100,XX,X</c>: flight phase, counter, code of what triggered it, state of bleed air and APU.</summary>
    public static bool ReadStatus(TextSlice text, DecodeBuilder output)
    {
        var fields = text.Split(',', stackalloc int[4]);
        if (FlightPhases.TryNumber(fields[0].Span, out var phase))
        {
            output.Add(Fields.FlightPhase, phase, fields[0]);
        }
        else
        {
            output.Remain(fields[0]);
        }

        ReadCounter(fields[1], output);
        output.ReadText(Fields.TriggerCode, fields[2]);
        output.Remain(fields.From(3));
        return true;
    }

    /// <summary>
    /// <c>N256,35000,265,784,1600,280,C00000</c>: total air temperature (1/10), altitude, calibrated airspeed, Mach (1/1000), gross weight,
    /// centre of gravity (1/10 %), software.
    /// </summary>
    public static bool ReadState(TextSlice text, DecodeBuilder output)
    {
        var fields = text.Split(',', stackalloc int[8]);
        if (fields.Count < 6)
        {
            return false;
        }

        ReadScaled(output, Fields.TotalAirCelsius, fields[0], 0.1, -100, 80);
        ReadAltitude(fields[1], output);
        ReadScaled(output, Fields.CalibratedAirspeedKnots, fields[2], 1, 0, 500);
        ReadScaled(output, Fields.Mach, fields[3], 0.001, 0, 1.2);
        ReadWeight(fields[4], output);
        ReadScaled(output, Fields.CenterOfGravityPercent, fields[5], 0.1, 0, 60);
        output.ReadText(Fields.Software, fields[6]);
        output.Remain(fields[7]);
        return true;
    }

    /// <summary>A number with <c>N</c> for minus, between bounds; nothing for <c>XXX</c>.</summary>
    public static void ReadScaled(DecodeBuilder output, Field<double> field, TextSlice text, double factor, double min, double max)
    {
        if (AirbusGroups.TryValue(text, out var value) && value * factor >= min && value * factor <= max)
        {
            output.Add(field, Math.Round(value * factor, 6), text);
        }
        else if (!Acms.IsUnknown(text))
        {
            output.Remain(text);
        }
    }

    private static void ReadAltitude(TextSlice text, DecodeBuilder output)
    {
        if (AirbusGroups.TryValue(text, out var feet) && Math.Abs(feet) <= 60_000)
        {
            output.Add(Fields.AltitudeFeet, feet, text);
        }
        else if (!Acms.IsUnknown(text))
        {
            output.Remain(text);
        }
    }

    /// <summary>Hundreds of pounds or tens of kilograms, as the carrier counts. No aircraft of the family weighs as much as the one and as little as the other.</summary>
    private static void ReadWeight(TextSlice text, DecodeBuilder output)
    {
        if (!Numbers.TryDigits(text.Span, out var weight) || text.Length != 4)
        {
            output.Remain(Acms.IsUnknown(text) ? default : text);
        }
        else if (weight < MaxHundredsOfPounds)
        {
            output.Add(Fields.GrossWeightPounds, weight * 100, text);
        }
        else
        {
            output.Add(Fields.GrossWeightKilograms, weight * 10, text);
        }
    }
}
