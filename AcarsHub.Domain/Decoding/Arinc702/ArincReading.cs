using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>Reads values as only ARINC 702A writes them; each adds the value or keeps the text as remaining.</summary>
internal static class ArincReading
{
    private const int MaxTenthPercent = 600;
    private const int MaxWeightDigits = 5;

    /// <summary>A weight in hundreds of pounds; one that is known already is not said twice.</summary>
    public static void ReadHundredPounds(this DecodeBuilder output, Field<int> field, TextSlice text)
    {
        if (text.Length > MaxWeightDigits || !Numbers.TryDigits(text.Span, out var hundreds))
        {
            output.Remain(text);
        }
        else if (!output.Has(field, hundreds * 100))
        {
            output.Add(field, hundreds * 100, text);
        }
    }

    /// <summary>A center of gravity in tenths of a percent.</summary>
    public static void ReadTenthPercent(this DecodeBuilder output, Field<double> field, TextSlice text)
    {
        if (Numbers.TryDigits(text.Span, out var tenths) && tenths <= MaxTenthPercent)
        {
            output.Add(field, tenths / 10.0, text);
        }
        else
        {
            output.Remain(text);
        }
    }

    /// <summary>A runway: one or two digits and L, C, R, or O for none: <c>08O</c>.</summary>
    public static void ReadRunway(this DecodeBuilder output, Field<string> field, TextSlice text)
    {
        if (IsRunway(text.Span))
        {
            output.Add(field, text.ToString(), text);
        }
        else
        {
            output.Remain(text);
        }
    }

    public static bool IsRunway(ReadOnlySpan<char> text)
    {
        var digits = text is [.., 'L' or 'C' or 'R' or 'O' or 'T'] ? text[..^1] : text;
        return digits.Length is 1 or 2 && Numbers.TryDigits(digits, out var number) && number is >= 1 and <= 36;
    }

    /// <summary>Airport of departure, unless it is known to be this one.</summary>
    public static void ReadDepartureOnce(this DecodeBuilder output, TextSlice code)
    {
        if (!output.Has(Fields.DepartureIcao, code.ToString()))
        {
            output.ReadDeparture(code);
        }
    }

    /// <summary>Airport of arrival, unless it is known to be this one.</summary>
    public static void ReadArrivalOnce(this DecodeBuilder output, TextSlice code)
    {
        if (!output.Has(Fields.ArrivalIcao, code.ToString()))
        {
            output.ReadArrival(code);
        }
    }
}
