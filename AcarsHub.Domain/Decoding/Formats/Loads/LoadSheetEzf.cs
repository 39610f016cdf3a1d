using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Loads;

/// <summary>
/// Electronic load sheet: <c>EZF</c>, <c>AB1234/05/D-ABCD</c> (flight, day, aircraft), the cabin, then lines <c>-KEY/value</c>.
/// </summary>
internal sealed class LoadSheetEzf() : TextFormat("label-h1-ezf", ["H1", "1M"], ["EZF"])
{
    private const int MaxKeys = 40;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var lines = new LineReader(input.Text);
        if (!lines.TryNext(out var first) || !first.Is("EZF") || !lines.TryNext(out var head) || head.IndexOf('/') <= 0 || head[0] == '-')
        {
            return output.Refuse("no flight below the heading");
        }

        output.Describe("Load Sheet", "\n");
        ReadHead(head, output);
        var keys = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        for (var isCabin = true; lines.TryNext(out var line); isCabin = false)
        {
            if (line[0] == '-')
            {
                ReadLine(line.From(1), keys, output);
            }
            else if (isCabin)
            {
                output.ReadText(Fields.CabinConfiguration, line);
            }
            else
            {
                output.Remain(line);
            }
        }

        if (keys.Count > 0)
        {
            output.Add(Fields.LoadSheet, keys.DrainToImmutable());
        }

        return true;
    }

    private static void ReadHead(TextSlice head, DecodeBuilder output)
    {
        var fields = head.Split('/', stackalloc int[5]);
        output.ReadText(Fields.Flight, fields[0]);
        output.ReadDay(Fields.DepartureDay, fields[1]);
        output.ReadText(Fields.Tail, fields[2]);
        output.Remain(fields.From(3));
    }

    private static void ReadLine(TextSlice line, ImmutableArray<KeyValuePair<string, string>>.Builder keys, DecodeBuilder output)
    {
        var (key, value) = line.Cut('/');
        key = key.Trim();
        value = value.Trim();
        if (keys.Count < MaxKeys && !Contains(keys, key.Span))
        {
            keys.Add(new(key.ToString(), value.ToString()));
        }

        if (!ReadValue(key, value, output))
        {
            output.Remain(line);
        }
    }

    private static bool ReadValue(TextSlice key, TextSlice value, DecodeBuilder output) => key.Span switch
    {
        "SCT" => ReadSector(value, output),
        "STD" => Times.TryTimeOfDay(value.Span, out _) && output.ReadTime(Fields.ScheduledDepartureTime, value),
        "FLT STATUS" => output.ReadText(Fields.FlightStatus, value),
        "UOM" => output.ReadText(Fields.WeightUnit, value),
        "ZFW" => ReadWeight(Fields.ZeroFuelWeight, value, output),
        "TOW" => ReadWeight(Fields.TakeoffWeight, value, output),
        "LAW" => ReadWeight(Fields.LandingWeight, value, output),
        "DOW" => ReadWeight(Fields.DryOperatingWeight, value, output),
        "FWT" => ReadWeight(Fields.FuelWeight, value, output),
        "PAX" => Numbers.TryDigits(value.Span, out _) ? output.ReadWhole(Fields.Passengers, value) : output.ReadText(Fields.PassengersByClass, value),
        _ => false,
    };

    /// <summary><c>JFK-LAX</c>.</summary>
    private static bool ReadSector(TextSlice value, DecodeBuilder output)
    {
        var (from, to) = value.Cut('-');
        return DecodeBuilder.IsAirport(from.Span) && DecodeBuilder.IsAirport(to.Span) && output.ReadDeparture(from) && output.ReadArrival(to);
    }

    private static bool ReadWeight(Field<double> field, TextSlice value, DecodeBuilder output)
    {
        if (!PlainValues.TryWeight(value.Span, out var weight))
        {
            return false;
        }

        output.Add(field, weight, value);
        return true;
    }

    private static bool Contains(ImmutableArray<KeyValuePair<string, string>>.Builder keys, ReadOnlySpan<char> key)
    {
        foreach (var (name, _) in keys)
        {
            if (key.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}
