using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Loads;

/// <summary>
/// Faults and warnings of a whole flight: <c>MPF/ /AN.N660AW/FIAAL652 /DM191216175200/DAKPHX/DSKSMF/WN…/FR…/ID…</c>.
/// </summary>
internal sealed class PostFlightReport() : TextFormat("label-h1-mpf", ["H1"], ["#CFBMPF/", "MPF/"])
{
    private const int MaxRecords = 100;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.From(input.Text.IndexOf('/') + 1);
        output.Describe("Post Flight Report", "/");
        var known = 0;
        for (var i = 0; i < MaxRecords && !text.IsEmpty; i++)
        {
            var length = NextTag(text);
            known += ReadElement(text.Part(0, length), output) ? 1 : 0;
            text = text.From(length + 1);
        }

        output.Remain(text);
        return known > 0 || output.Refuse("no element of a report");
    }

    /// <summary>Index of the slash of the next element: a fault text has slashes of its own.</summary>
    private static int NextTag(TextSlice text)
    {
        for (var slash = text.IndexOf('/', 0); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            if (text.Part(slash + 1, 2).Span is "AN" or "FI" or "DM" or "DA" or "DS" or "WN" or "FR" or "ID")
            {
                return slash;
            }
        }

        return text.Length;
    }

    private static bool ReadElement(TextSlice element, DecodeBuilder output)
    {
        var value = element.From(2).Trim();
        switch (element.Part(0, 2).Span)
        {
            case "AN":
                return output.ReadText(Fields.Tail, value.From(value.Length - value.Span.TrimStart('.').Length));
            case "FI":
                return output.ReadText(Fields.Flight, value);
            case "DM" when Times.TryTimeOfDay(value.From(6).Span, out var ofDay) && Times.TryYearFirstDate(value.Part(0, 6).Span, ofDay, out var time):
                output.Add(Fields.MessageTimestamp, time, value);
                return true;
            case "DA" when DecodeBuilder.IsAirport(value.Span):
                return output.ReadDeparture(value);
            case "DS" when DecodeBuilder.IsAirport(value.Span):
                return output.ReadArrival(value);
            case "WN" when FaultFields.TryRead(value, out var warning):
                output.Add(Fields.WarningRecord, ToEvent(warning), value);
                return true;
            case "FR" when FaultFields.TryRead(value, out var fault):
                output.Add(Fields.FaultRecord, ToEvent(fault), value);
                return true;
            case "ID":
                return ReadSources(value, output);
            default:
                output.Remain(element);
                return false;
        }
    }

    private static MaintenanceEvent ToEvent(in FaultFields fields) => new(fields.Time, fields.AtaCode, fields.FlightPhase, fields.Text.Trim().ToString());

    /// <summary><c>TCAS</c>; or one a line, each behind a comma.</summary>
    private static bool ReadSources(TextSlice value, DecodeBuilder output)
    {
        var sources = value.Split(',', stackalloc int[12]);
        for (var i = 0; i < sources.Count; i++)
        {
            output.ReadText(Fields.FaultSource, sources[i]);
        }

        return !value.IsEmpty;
    }
}
