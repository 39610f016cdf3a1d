using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Observations of one carrier's Boeing 737 (decoding.md 6.1): <c>76401</c>, line break, <c>02E</c> day ORG DST, then a record in each line.
/// Each record has 13 more characters after its <c>G</c> (humidity, turbulence?), which are left over.
/// <list type="table">
/// <listheader><term>Field</term><description>Proof</description></listheader>
/// <item><term>position in thousandths of a degree</term><description>Minutes reach 98; on the trajectory of the same aircraft.</description></item>
/// <item><term>altitude in tens of feet, whole degrees C, wind</term><description>The same point stands in the trajectory, with
/// tenths of a degree.</description></item>
/// </list>
/// </summary>
internal sealed class MeteoReport76401() : TextFormat("acms-76401", ["H1"], ["76401"])
{
    private const int AfterRecord = 13;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = new FixedFields(input.Text);
        fields.Take(5);
        var id = fields.Take(3);
        var (day, departure, arrival) = (fields.Take(2), fields.Take(4), fields.Take(4));
        if (!id.Is("02E") || !Times.TryDay(day.Span, out var dayOfMonth) || !Acms.IsAirportOrUnknown(departure) || !Acms.IsAirportOrUnknown(arrival))
        {
            return output.Refuse("no 02E with day and airports");
        }

        output.Describe("Weather Observation", ",");
        output.ReadText(Fields.ReportNumber, input.Text.Part(0, 5));
        Acms.ReadAirports(output, departure, arrival);
        MeteoTrack.Read(fields.Rest, AfterRecord, AngleForm.ThousandthDegrees, dayOfMonth, output);
        return true;
    }
}

/// <summary>
/// Observations of another carrier (decoding.md 6.2): <c>E502</c> ORG DST in four characters each, then records with line breaks anywhere,
/// each with four more characters after its <c>G</c>, always <c>0009</c> so far.
/// <list type="table">
/// <listheader><term>Field</term><description>Proof</description></listheader>
/// <item><term>position in minutes and tenths</term><description>Minutes stay below 60; 24 miles every three minutes.</description></item>
/// <item><term>altitude in tens of feet, tenths of a degree, wind</term><description>Equal to other aircraft's at the same place and level.</description></item>
/// </list>
/// </summary>
internal sealed class MeteoReportE502() : TextFormat("acms-e502", ["H1"], ["E502"])
{
    private const int AfterRecord = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var fields = new FixedFields(input.Text);
        var (id, departure, arrival) = (fields.Take(4), fields.Take(4), fields.Take(4));
        var at = 0;
        if (!MeteoRecords.TryRead(fields.Rest, ref at, out _) || !Acms.IsAirportOrUnknown(departure) || !Acms.IsAirportOrUnknown(arrival))
        {
            return output.Refuse("no airports and observation");
        }

        output.Describe("Weather Observation", ",");
        output.ReadText(Fields.ReportNumber, id);
        Acms.ReadAirports(output, departure, arrival);
        MeteoTrack.Read(fields.Rest, AfterRecord, AngleForm.MinuteTenths, dayOfMonth: null, output);
        return true;
    }
}

/// <summary>Observations one after the other as a track.</summary>
internal static class MeteoTrack
{
    private const int MaxRecords = 60;

    /// <summary>Reads all records.</summary>
    /// <param name="text">The records.</param>
    /// <param name="afterRecord">How many characters of unknown meaning follow each of them.</param>
    /// <param name="form">Of the positions; with thousandths the temperatures are whole degrees.</param>
    /// <param name="dayOfMonth">Of the observations; null when unknown.</param>
    /// <param name="output">Where the values go.</param>
    public static void Read(TextSlice text, int afterRecord, AngleForm form, int? dayOfMonth, DecodeBuilder output)
    {
        var (points, sources) = (new List<TrackPoint>(), new List<TextSlice>());
        var at = 0;
        for (; SkipBreaks(text, ref at) && points.Count < MaxRecords;)
        {
            var start = at;
            if (!MeteoRecords.TryRead(text, ref at, out var record, form, hasWholeDegrees: form == AngleForm.ThousandthDegrees))
            {
                break;
            }

            points.Add(ToPoint(record));
            sources.Add(text.Part(start, at - start));
            var rest = new FixedFields(text.From(at));
            output.Remain(rest.Take(afterRecord));
            at = text.Length - rest.Rest.Length;
        }

        output.Remain(text.From(at));
        Acms.AddTrack(output, dayOfMonth is { } day && Acms.IsForward(points) ? points.ConvertAll(point => OnDay(point, day)) : points, sources);
    }

    private static TrackPoint ToPoint(MeteoRecord record) => new()
    {
        Position = record.Place.Position,
        Time = record.Place.Time,
        AltitudeFeet = record.Layer.AltitudeFeet,
        OutsideAirCelsius = record.Layer.TemperatureCelsius,
        WindDirectionDegrees = record.Layer.DirectionDegrees,
        WindSpeedKnots = record.Layer.SpeedKnots,
    };

    private static TrackPoint OnDay(TrackPoint point, int day) =>
        point.Time is { } time ? point with { Time = MessageTime.OfDayOfMonth(day, time) } : point;

    private static bool SkipBreaks(TextSlice text, ref int at)
    {
        while (text[at] is '\r' or '\n')
        {
            at++;
        }

        return at < text.Length;
    }
}
