using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>
/// Elements PR and PD: what stands on the performance page of the flight management computer. Level, wind and temperature are those of
/// the planned cruise, not of where the aircraft is. Proofs: gross weight less zero fuel weight is the fuel; the fuel is that of the
/// position report minutes before; the center of gravity is near that of the load sheet of the same flight; the tropopause is 36 090 ft,
/// that of the standard atmosphere, where nobody has entered one.
/// </summary>
internal static class PerformanceElements
{
    private const int MinFields = 9;
    private const int LongFields = 18;
    private const int PlannedFields = 16;
    private const int MaxCostIndex = 9999;
    private const int MaxTropopauseFeet = 70_000;

    private static readonly Waypoint s_cruise = new("CRUISE");

    /// <summary>
    /// PR, 12 or 18 fields: gross weight, center of gravity, cruise level, fuel, -, reserves, cost index, wind, temperature, transition
    /// level, then the factors for fuel flow and drag; the long form has also the tropopause, zero fuel weight and its center of gravity.
    /// </summary>
    public static void ReadActual(in Element element, DecodeBuilder output)
    {
        var fields = element.Data.Split(',', stackalloc int[LongFields + 4]);
        if (fields.Count < MinFields)
        {
            output.Remain(element.Whole);
            return;
        }

        output.ReadHundredPounds(Fields.GrossWeightPounds, fields[0]);
        output.ReadTenthPercent(Fields.CenterOfGravityPercent, fields[1]);
        ReadCruiseLevel(fields[2], output);
        ReadFuel(fields[3], output);
        output.Remain(fields[4]);
        output.ReadHundredPounds(Fields.ReserveFuelPounds, fields[5]);
        ReadCostIndex(fields[6], output);
        var hasWind = ReadCruiseWind(fields[2], fields[7], fields[8], output);
        if (!output.Has(Fields.OutsideAirCelsius))
        {
            output.ReadCelsius(Fields.OutsideAirCelsius, fields[8]);
        }
        else if (!hasWind)
        {
            output.ReadCelsius(Fields.CruiseCelsius, fields[8]);
        }

        ReadTransition(fields[9], output);
        if (fields.Count < LongFields)
        {
            ReadFactors(fields, 10, output);
            output.Remain(fields.From(12));
            return;
        }

        output.Remain(fields[10]);
        output.Remain(fields[11]);
        ReadFactors(fields, 12, output);
        ReadTropopause(fields[14], output);
        output.Remain(fields[15]);
        output.ReadHundredPounds(Fields.ZeroFuelWeightPounds, fields[16]);
        output.ReadTenthPercent(Fields.ZeroFuelCgPercent, fields[17]);
        output.Remain(fields.From(LongFields));
    }

    /// <summary>
    /// PD, the same as planned by the airline, before the fuel is known: zero fuel weight, -, cruise level, -, reserves, cost index, wind,
    /// temperature, transition level, -, -, factors, tropopause, -, center of gravity.
    /// </summary>
    public static void ReadPlanned(in Element element, DecodeBuilder output)
    {
        var fields = element.Data.Split(',', stackalloc int[PlannedFields + 4]);
        if (fields.Count < PlannedFields)
        {
            output.Remain(element.Whole);
            return;
        }

        output.ReadHundredPounds(Fields.ZeroFuelWeightPounds, fields[0]);
        output.Remain(fields[1]);
        ReadLevel(Fields.CruiseAltitudeFeet, fields[2], output);
        output.Remain(fields[3]);
        output.ReadHundredPounds(Fields.ReserveFuelPounds, fields[4]);
        ReadCostIndex(fields[5], output);
        if (!ReadCruiseWind(fields[2], fields[6], fields[7], output))
        {
            output.ReadCelsius(Fields.CruiseCelsius, fields[7]);
        }

        ReadTransition(fields[8], output);
        output.Remain(fields[9]);
        output.Remain(fields[10]);
        ReadFactors(fields, 11, output);
        ReadTropopause(fields[13], output);
        output.Remain(fields[14]);
        output.ReadTenthPercent(Fields.ZeroFuelCgPercent, fields[15]);
        output.Remain(fields.From(PlannedFields));
    }

    /// <summary>The cruise level stands for the altitude where the message has no other.</summary>
    private static void ReadCruiseLevel(TextSlice text, DecodeBuilder output)
    {
        if (!output.Has(Fields.AltitudeFeet))
        {
            output.ReadFlightLevel(text);
        }

        ReadLevel(Fields.CruiseAltitudeFeet, text, output);
    }

    private static void ReadFuel(TextSlice text, DecodeBuilder output)
    {
        if (!Numbers.TryDigits(text.Span, out var fuel) || text.Length > 4)
        {
            output.Remain(text);
        }
        else if (!output.Has(Fields.FuelOnBoard, fuel))
        {
            output.Add(Fields.FuelOnBoard, fuel, text);
        }
    }

    /// <summary>The wind of the forecast, together with its temperature.</summary>
    private static bool ReadCruiseWind(TextSlice level, TextSlice wind, TextSlice temperature, DecodeBuilder output)
    {
        if (!CompactWinds.TryParse(wind.Span, out var direction, out var speed))
        {
            output.Remain(wind);
            return false;
        }

        output.Add(
            Fields.Wind,
            new Wind(s_cruise, direction, speed)
            {
                FlightLevel = Numbers.TryDigits(level.Span, out var flightLevel) ? flightLevel : null,
                TemperatureCelsius = Temperatures.TryCelsius(temperature.Span, out var celsius) ? celsius : null,
            },
            wind);
        return true;
    }

    private static void ReadCostIndex(TextSlice text, DecodeBuilder output)
    {
        if (Numbers.TryDigits(text.Span, out var index) && index <= MaxCostIndex)
        {
            output.Add(Fields.CostIndex, index, text);
        }
        else
        {
            output.Remain(text);
        }
    }

    private static void ReadTransition(TextSlice text, DecodeBuilder output) => ReadLevel(Fields.TransitionAltitudeFeet, text, output);

    private static void ReadLevel(Field<int> field, TextSlice text, DecodeBuilder output)
    {
        if (text.Length <= 3 && Numbers.TryDigits(text.Span, out var level))
        {
            output.Add(field, level * 100, text);
        }
        else
        {
            output.Remain(text);
        }
    }

    private static void ReadTropopause(TextSlice text, DecodeBuilder output)
    {
        if (text.Length == 5 && Numbers.TryDigits(text.Span, out var feet) && feet < MaxTropopauseFeet)
        {
            output.Add(Fields.TropopauseFeet, feet, text);
        }
        else
        {
            output.Remain(text);
        }
    }

    /// <summary>Two factors, <c>P55</c> or <c>M40</c>.</summary>
    private static void ReadFactors(FieldList fields, int first, DecodeBuilder output)
    {
        if (IsFactor(fields[first]) && IsFactor(fields[first + 1]))
        {
            output.Add(Fields.PerformanceFactors, $"{fields[first]}, {fields[first + 1]}", fields.Range(first, first + 1));
        }
        else
        {
            output.Remain(fields[first]);
            output.Remain(fields[first + 1]);
        }
    }

    private static bool IsFactor(TextSlice text) => text[0] is 'P' or 'M' && text.Length <= 4 && Numbers.TryDigits(text.From(1).Span, out _);
}
