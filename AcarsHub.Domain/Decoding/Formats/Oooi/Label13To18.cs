using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Formats.Airline;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>
/// OOOI events of United: <c>/13 OUT EVENT      / KSFO KEWR 12 231445/TIME 2314</c>, with more tags on further lines, such as
/// <c>/LOC N385618,W0772823</c> (decoding.md 4.2).
/// </summary>
internal sealed class Label13To18() : TextFormat("label-13-18-slash", ["13", "14", "15", "16", "17", "18"], ["/1"])
{
    private const int HourAndMinuteLength = 4;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (!UnitedHeader.TryRead(input.Text, out var header) || DescriptionOf(header.Code.Span) is not { } description)
        {
            return output.Refuse("no event with airports, day and time");
        }

        output.Describe(description, "/");
        header.AddRoute(output);
        output.ReadTime(EventOf(header.Code.Span) ?? Fields.MessageTimestamp, header.Time);
        var tags = header.Rest.Split('/', stackalloc int[32]);
        output.Remain(tags[0]);
        for (var i = 1; i < tags.Count; i++)
        {
            ReadTag(tags[i].Trim(), header, output);
        }

        return true;
    }

    private static void ReadTag(TextSlice tag, in UnitedHeader header, DecodeBuilder output)
    {
        var reader = new SliceReader(tag);
        if (reader.Skip("LOC "))
        {
            ReadLocation(reader.Rest, output);
        }
        else if (reader.Skip("IN TIME"))
        {
            output.ReadTime(Fields.In, reader.Rest);
        }
        else if (reader.Skip("FOB "))
        {
            output.ReadNumber(Fields.FuelOnBoard, reader.Rest);
        }
        else if (reader.Skip("RWY ") && Runways.IsRunway(reader.Rest.Trim().Span))
        {
            output.ReadText(Fields.ArrivalRunway, reader.Rest);
        }
        else if (!IsEventTime(tag, header.Time))
        {
            output.Remain(tag);
        }
    }

    /// <summary>Whether the tag only repeats the minute of the event.</summary>
    private static bool IsEventTime(TextSlice tag, TextSlice time)
    {
        var reader = new SliceReader(tag);
        return reader.Skip("TIME") && reader.Rest.Trim().Span.SequenceEqual(time.Part(0, HourAndMinuteLength).Span);
    }

    /// <summary>Degrees, minutes and seconds with letters, or signed decimal degrees.</summary>
    private static void ReadLocation(TextSlice text, DecodeBuilder output)
    {
        var (latitude, longitude) = text.Cut(',');
        if (!Numbers.IsAbsent(latitude.Span) || !Numbers.IsAbsent(longitude.Span))
        {
            output.ReadPosition(latitude.IndexOf('.') >= 0 ? AngleForm.DecimalDegrees : AngleForm.MinutesSeconds, latitude, longitude);
        }
    }

    private static string? DescriptionOf(ReadOnlySpan<char> code) => code switch
    {
        "13" => "Out of Gate Report",
        "14" => "Takeoff Report",
        "15" => "On Ground Report",
        "16" => "In Gate Report",
        "17" => "Post Report",
        "18" => "Post Times Report",
        _ => null,
    };

    private static Field<MessageTime>? EventOf(ReadOnlySpan<char> code) => code switch
    {
        "13" => Fields.Out,
        "14" => Fields.Off,
        "15" => Fields.On,
        "16" => Fields.In,
        _ => null,
    };
}
