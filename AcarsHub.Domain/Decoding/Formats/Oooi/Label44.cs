using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>
/// Reports of label 44 in commas, with or without <c>00</c> before them: <c>OFF02,N39247W077226,KFDK,KSNA,1106,2124,0248,011.1</c> = id,
/// position, [flight level], origin, destination, month and day, time, [ETA], fuel in thousands (decoding.md 4.2).
/// </summary>
/// <param name="name">Name of the format.</param>
/// <param name="id">The letters of the id; two digits follow.</param>
/// <param name="description">For people.</param>
/// <param name="time">What the time is.</param>
/// <param name="hasLevel">Whether there is a flight level.</param>
/// <param name="hasEta">Whether there is an ETA.</param>
internal sealed class Label44(string name, string id, string description, Field<MessageTime> time, bool hasLevel, bool hasEta)
    : TextFormat(name, ["44"], [id + "0", "00" + id + "0"])
{
    private const int MonthLength = 2;

    private readonly bool _isPosition = id == "POS";
    private readonly int _minFields = 7 + (hasLevel ? 1 : 0) + (hasEta ? 1 : 0);

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = input.Text.Trim().Split(',', stackalloc int[16]);
        var index = hasLevel ? 3 : 2;
        if (fields.Count < _minFields || !DecodeBuilder.IsAirport(fields[index].Trim().Span) && !Numbers.IsAbsent(fields[index].Span))
        {
            return output.Refuse("too few fields or no airport");
        }

        output.Describe(description, ",");
        output.ReadPosition(AngleForm.MinuteTenths, fields[1]);
        if (hasLevel)
        {
            output.ReadFlightLevel(fields[2]);
        }

        output.ReadDeparture(fields[index]);
        output.ReadArrival(fields[index + 1]);
        ReadDate(fields[index + 2].Trim(), output);
        output.ReadTime(time, fields[index + 3]);
        index += 4;
        if (hasEta)
        {
            output.ReadTime(Fields.Eta, fields[index++]);
        }

        ReadFuel(fields[index++], output);
        output.Remain(fields.From(index));
        return output.FieldCount > 0 || output.Refuse("nothing in it");
    }

    private static void ReadDate(TextSlice date, DecodeBuilder output)
    {
        var day = date.From(MonthLength);
        if (Times.TryMonth(date.Part(0, MonthLength).Span, out var month) && Times.TryDay(day.Span, out _))
        {
            output.Add(Fields.Month, month, date.Part(0, MonthLength));
            output.ReadDay(Fields.Day, day);
        }
        else
        {
            output.Remain(date);
        }
    }

    private void ReadFuel(TextSlice fuel, DecodeBuilder output)
    {
        output.ReadNumber(Fields.FuelRemaining, fuel);
        if (_isPosition && Numbers.TryDecimal(fuel.Span, out var tons))
        {
            output.Add(Fields.FuelTons, tons, fuel);
        }
    }
}
