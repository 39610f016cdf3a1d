using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>
/// How clearances and status messages of ARINC 623 begin: <c>CLD 1042 251230 LSZH PDC 108</c>, that is the kind, time, date, unit, and for
/// clearances a word and a number. Lines may break between any two words.
/// </summary>
internal static class AtcHeader
{
    /// <summary>Reads time, date (<c>YYMMDD</c>) and unit.</summary>
    /// <param name="words">Behind the kind of message.</param>
    /// <param name="output">Where they are added.</param>
    /// <returns>False when they are not there.</returns>
    public static bool Read(ref SliceReader words, DecodeBuilder output)
    {
        var time = words.Word();
        var date = words.Word();
        var unit = words.Word();
        if (!Times.TryTimeOfDay(time.Span, out var ofDay) || !Times.TryYearFirstDate(date.Span, ofDay, out var timestamp) || !PlainValues.TryIcao(unit.Span, out var code))
        {
            return false;
        }

        output.Add(Fields.MessageTimestamp, timestamp, new TextSlice(time.Source!, time.Start, date.End - time.Start)); // Both are parts of a text.
        output.Add(Fields.AtcUnit, code, unit);
        return true;
    }

    /// <summary>Reads <c>PDC 108</c>, <c>CLRNCE 465</c>.</summary>
    public static void ReadNumber(ref SliceReader words, DecodeBuilder output)
    {
        if (words.PeekWord.Span is not ("PDC" or "CLRNCE" or "CLR"))
        {
            return;
        }

        words.Word();
        if (Numbers.TryDigits(words.PeekWord.Span, out _))
        {
            var number = words.Word();
            output.Add(Fields.ClearanceNumber, number.ToString(), number);
        }
    }
}
