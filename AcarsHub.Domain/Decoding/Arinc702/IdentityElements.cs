using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>Elements that say who flies and which message this is, and the free text.</summary>
internal static class IdentityElements
{
    private const int MaxNameLength = 8;
    private const int MaxFlightLength = 7;

    /// <summary>ID: tail, flight, mission number: <c>ID50007B,RCH4086,ABB02R70E037</c>.</summary>
    public static void ReadIdentity(in Element element, DecodeBuilder output)
    {
        var fields = element.Data.Split(',', stackalloc int[4]);
        ReadName(Fields.Tail, fields[0], output);
        ReadName(Fields.Flight, fields[1], output, MaxFlightLength);
        output.ReadText(Fields.MissionNumber, fields[2]);
        output.Remain(fields.From(3));
    }

    /// <summary>FN: flight number, usually the callsign.</summary>
    public static void ReadFlight(in Element element, DecodeBuilder output) =>
        ReadName(Fields.Flight, element.Data, output, MaxFlightLength);

    /// <summary>AF: origin and destination.</summary>
    public static void ReadAirports(in Element element, DecodeBuilder output)
    {
        var fields = element.Data.Split(',', stackalloc int[3]);
        if (fields.Count == 2)
        {
            output.ReadDepartureOnce(fields[0]);
            output.ReadArrivalOnce(fields[1]);
        }
        else
        {
            output.Remain(element.Whole);
        }
    }

    /// <summary>GA: ground address.</summary>
    public static void ReadGroundAddress(in Element element, DecodeBuilder output) => ReadName(Fields.GroundAddress, element.Data, output);

    /// <summary>RN: route number.</summary>
    public static void ReadRouteNumber(in Element element, DecodeBuilder output) => ReadName(Fields.RouteNumber, element.Data, output);

    /// <summary>SN: serial number.</summary>
    public static void ReadSerialNumber(in Element element, DecodeBuilder output) => ReadName(Fields.SerialNumber, element.Data, output);

    /// <summary>SP: start point; an empty one says that the report begins where the aircraft is, and is kept.</summary>
    public static void ReadStartPoint(in Element element, DecodeBuilder output) =>
        output.Add(Fields.StartPoint, element.Data.Trim().ToString(), element.Whole);

    /// <summary>VR: ten times the version of the message.</summary>
    public static void ReadVersion(in Element element, DecodeBuilder output)
    {
        if (element.Data.Length <= 4)
        {
            output.ReadNumber(Fields.Version, element.Data, 0.1);
        }
        else
        {
            output.Remain(element.Whole);
        }
    }

    /// <summary>MR: number of this message, number of the message it answers.</summary>
    public static void ReadSequence(in Element element, DecodeBuilder output)
    {
        var (number, answered) = element.Data.Cut(',');
        output.ReadWhole(Fields.SequenceNumber, number);
        output.ReadWhole(Fields.SequenceResponse, answered);
    }

    /// <summary>FX: free text; a lone comma stands for none.</summary>
    public static void ReadFreeText(in Element element, DecodeBuilder output)
    {
        if (element.Data.Span.IndexOfAnyExcept(',', ' ') >= 0)
        {
            output.ReadText(Fields.FreeText, element.Data);
        }
    }

    private static void ReadName(Field<string> field, TextSlice text, DecodeBuilder output, int maxLength = MaxNameLength)
    {
        var name = text.Trim();
        if (!name.IsEmpty && name.Length <= maxLength && IsName(name.Span))
        {
            output.Add(field, name.ToString(), name);
        }
        else
        {
            output.Remain(text);
        }
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }
}
