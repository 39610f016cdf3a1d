using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>
/// ATS facilities notification: how an aircraft logs on to air traffic services and is passed on. Elements start with <c>/</c> and three
/// letters: <c>/FMHcallsign,.tail,[ICAO address],HHMMSS</c> first, then <c>FPO</c> position, <c>FCO</c> application offered, <c>FAK</c>
/// acknowledgement, <c>FAR</c> application accepted or not, <c>FCA</c> unit to log on to, <c>FRP</c> response, <c>FCP</c> completed.
/// </summary>
internal sealed class AtcLogOn() : CharacterApplicationFormat("ats-afn")
{
    private const int TagLength = 3;
    private const int MaxElements = 24;
    private const int IcaoAddressDigits = 6;

    protected override bool HasChecksumAlways => true;

    protected override bool IsMine(in CharacterApplication envelope) => envelope.Imi.Is("AFN") && envelope.Body.StartsWith("FMH");

    protected override bool DecodeBody(in CharacterApplication envelope, DecodeBuilder output)
    {
        var elements = envelope.Body.Split('/', stackalloc int[MaxElements]);
        var header = elements[0].From(TagLength).Split(',', stackalloc int[6]);
        if (header.Count < 4)
        {
            return output.Refuse("header with fewer than 4 fields");
        }

        output.Describe(DescriptionOf(elements[1]), "/");
        output.ReadText(Fields.Callsign, header[0]);
        ReadTail(header[1], output);
        ReadIcaoAddress(header[2], output);
        output.ReadTime(Fields.MessageTimestamp, header[3]);
        output.Remain(header.From(4));
        for (var i = 1; i < elements.Count; i++)
        {
            ReadElement(elements[i].Trim(), output);
        }

        return true;
    }

    private static string DescriptionOf(TextSlice first) => first.Part(0, TagLength).Span switch
    {
        "FAK" => "ATC Logon Acknowledgement",
        "FCA" => "ATC Contact Advisory",
        "FRP" => "ATC Contact Response",
        "FCP" => "ATC Contact Complete",
        _ => "ATC Logon",
    };

    private static void ReadTail(TextSlice text, DecodeBuilder output)
    {
        var tail = text.Part(text.Length - text.Span.TrimStart('.').Length, text.Length);
        output.ReadText(Fields.Tail, tail);
    }

    private static void ReadIcaoAddress(TextSlice text, DecodeBuilder output)
    {
        if (text.Length == IcaoAddressDigits && int.TryParse(text.Span, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var address))
        {
            output.Add(Fields.Icao24, address, text);
        }
        else
        {
            output.Remain(text);
        }
    }

    private static void ReadElement(TextSlice element, DecodeBuilder output)
    {
        var (value, detail) = element.From(TagLength).Cut(',');
        switch (element.Part(0, TagLength).Span)
        {
            case "FPO":
                output.ReadPosition(AngleForm.MinuteTenths, value);
                break; // The flag behind tells whether the position is that of an active flight plan.
            case "FCO" when Numbers.TryDigits(detail.Span, out var version):
                output.Add(Fields.AtsApplication, $"{value} version {version}", element.From(TagLength));
                break;
            case "FAR" when Numbers.TryDigits(detail.Span, out var reason):
                output.Add(Fields.AtsApplication, reason == 0 ? $"{value} accepted" : $"{value} refused, reason {reason}", element.From(TagLength));
                break;
            case "FAK" or "FRP" or "FCP" when Numbers.TryDigits(value.Span, out var result):
                output.Add(Fields.AfnResult, result == 0 ? "success" : $"failure, reason {result}", value);
                ReadUnit(detail, output);
                break;
            case "FCA":
                ReadUnit(value, output);
                output.Remain(detail);
                break;
            default:
                output.Remain(element);
                break;
        }
    }

    private static void ReadUnit(TextSlice text, DecodeBuilder output)
    {
        if (text.Length is 4 or 7 && PlainValues.IsCapitalsOrDigits(text.Span))
        {
            output.Add(Fields.NextAtcUnit, text.ToString(), text);
        }
        else
        {
            output.Remain(text);
        }
    }
}
