using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Reports of the aircraft integrated data system of the Airbus A320 family (decoding.md 6.2), e.g. the cruise performance report 02. Airbus
/// has published the layout ("Getting to Grips with Aircraft Performance Monitoring", 4.4.2): groups as in <see cref="AirbusGroups"/>,
/// <c>N</c> for minus, <c>X</c> for a value that is not valid. The headings of its print-outs are the order of the values.
/// <list type="table">
/// <listheader><term>Group</term><description>Content and proof</description></listheader>
/// <item><term>CC</term><description>Registration, date, time, airports, flight: those of the message.</description></item>
/// <item><term>C1</term><description>Flight phase, counter, trigger code, bleed status.</description></item>
/// <item><term>CE</term><description>TAT ALT CAS MN GW CG software. Weight as in the turbulence report minutes later; airspeed and total
/// temperature follow from the rest. CN is the same of the other air data system: left over.</description></item>
/// <item><term>EC, EE</term><description>Engine serial number, hours, (running time,) cycles: the same in every report of an aircraft.</description></item>
/// <item><term>N1, N2</term><description><see cref="AirbusEngines"/>.</description></item>
/// <item><term>X6</term><description>THDG LONP LATP WS WD FT: the position in tenths of a degree lies on the track of the turbulence report,
/// heading and wind give that track; wind equal to it.</description></item>
/// </list>
/// Report 37 is one carrier's own: it has the contents of CC, C1, CE under C1, C2, C3, and the serial numbers under C4.
/// </summary>
internal sealed class AirbusReport() : TextFormat("acms-airbus-report", ["H1"], ["A0", "A1", "A37/"])
{
    private const int GroupIdLength = 2;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (!AirbusGroups.TryHead(input.Text, out var type, out var report, out var version, out var groups))
        {
            return output.Refuse("no head of an Airbus report");
        }

        output.Describe(Title(report.Span), "/");
        output.ReadText(Fields.ReportNumber, report);
        output.ReadText(Fields.AircraftType, type);
        output.Remain(version);
        var engines = new AirbusEngines(isCruiseReport: report.Is("02"));
        var hasFlight = false;
        while (AirbusGroups.TryNext(ref groups, out var group))
        {
            var id = Standard(report, group.Part(0, GroupIdLength));
            var content = group.From(GroupIdLength);
            hasFlight |= id is "CC" && AirbusHeader.ReadFlight(content, output);
            if (!hasFlight)
            {
                return output.Refuse("no aircraft and date in the first group");
            }

            if (id is not "CC" && !ReadGroup(id, content, engines, output))
            {
                output.Remain(group);
            }
        }

        output.Remain(groups);
        engines.Add(output);
        return hasFlight || output.Refuse("no group");
    }

    private static bool ReadGroup(ReadOnlySpan<char> id, TextSlice content, AirbusEngines engines, DecodeBuilder output)
    {
        switch (id)
        {
            case "C1":
                return AirbusHeader.ReadStatus(content, output);
            case "CE":
                engines.ReadKind(content);
                return AirbusHeader.ReadState(content, output);
            case "X6" when engines.IsCruiseReport:
                return ReadNavigation(content, output);
            default:
                return engines.ReadGroup(id, content, output);
        }
    }

    /// <summary>The id under which the standard reports have what the group contains.</summary>
    private static ReadOnlySpan<char> Standard(TextSlice report, TextSlice id) => !report.Is("37") ? id.Span : id.Span switch
    {
        "C1" => "CC",
        "C2" => "C1",
        "C3" => "CE",
        "C4" => "EC",
        "4C" => "EE",
        _ => id.Span,
    };

    private static bool ReadNavigation(TextSlice content, DecodeBuilder output)
    {
        var fields = content.Split(',', stackalloc int[8]);
        if (fields.Count < 6)
        {
            return false;
        }

        AirbusHeader.ReadScaled(output, Fields.HeadingDegrees, fields[0], 0.1, 0, 360);
        ReadPosition(fields[2], fields[1], fields.Range(1, 2), output);
        Acms.ReadWind(output, fields[4], fields[3], flightLevel: null);
        AirbusHeader.ReadScaled(output, Fields.FuelCelsius, fields[5], 0.1, -80, 90);
        output.Remain(Acms.IsUnknown(fields[6]) ? default : fields[6]);
        output.Remain(fields[7]);
        return true;
    }

    /// <summary>Tenths of a degree, the letter in front: a region rather than a place.</summary>
    private static void ReadPosition(TextSlice latitude, TextSlice longitude, TextSlice source, DecodeBuilder output)
    {
        if (latitude[0] is 'N' or 'S' && longitude[0] is 'E' or 'W'
            && Numbers.TryDigits(latitude.From(1).Span, out var north) && Numbers.TryDigits(longitude.From(1).Span, out var east)
            && new GeoPosition(north / (latitude[0] == 'N' ? 10.0 : -10.0), east / (longitude[0] == 'E' ? 10.0 : -10.0)) is { IsValid: true } position)
        {
            output.Add(Fields.Position, position, source);
        }
        else if (!Acms.IsUnknown(latitude))
        {
            output.Remain(source);
        }
    }

    private static string Title(ReadOnlySpan<char> report) => report switch
    {
        "01" => "Engine Cruise Report",
        "02" => "Cruise Performance Report",
        "04" => "Engine Take-Off Report",
        "05" => "Engine On-Request Report",
        "06" => "Engine Gas Path Advisory Report",
        "07" => "Engine Mechanical Advisory Report",
        "09" => "Engine Divergence Report",
        "10" => "Engine Start Report",
        "11" => "Engine Run-Up Report",
        "15" => "Load Report",
        _ => "Aircraft Condition Report",
    };
}
