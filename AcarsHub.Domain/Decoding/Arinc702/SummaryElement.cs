using AcarsHub.Domain.Decoding.Catalogue;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>Element SM: times of the flight, with the fuel at each in hundreds of pounds.</summary>
internal static class SummaryElement
{
    private const int FieldCount = 11;

    /// <summary>Engine start and fuel, engine stop, then out, off, on, in, each with the fuel. Times are <c>DDHHMM</c>.</summary>
    public static void Read(in Element element, DecodeBuilder output)
    {
        var fields = element.Data.Split(',', stackalloc int[FieldCount + 1]);
        if (fields.Count != FieldCount)
        {
            output.Remain(element.Whole);
            return;
        }

        output.ReadDayAndTime(Fields.EngineStart, fields[0]);
        output.ReadHundredPounds(Fields.StartFuelPounds, fields[1]);
        output.ReadDayAndTime(Fields.EngineStop, fields[2]);
        output.ReadDayAndTime(Fields.Out, fields[3]);
        output.ReadHundredPounds(Fields.OutFuelPounds, fields[4]);
        output.ReadDayAndTime(Fields.Off, fields[5]);
        output.ReadHundredPounds(Fields.OffFuelPounds, fields[6]);
        output.ReadDayAndTime(Fields.On, fields[7]);
        output.ReadHundredPounds(Fields.OnFuelPounds, fields[8]);
        output.ReadDayAndTime(Fields.In, fields[9]);
        output.ReadHundredPounds(Fields.InFuelPounds, fields[10]);
    }
}
