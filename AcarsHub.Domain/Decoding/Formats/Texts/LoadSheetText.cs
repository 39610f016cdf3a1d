using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>
/// A load sheet in plain words: <c>LOADSHEET FINAL 1736 EDNO1</c> of IATA, <c>LOAD CLOSEOUT</c> of American. Weights are as sent.
/// </summary>
internal sealed class LoadSheetText() : TextFormat("text-loadsheet", [], [])
{
    /// <summary>Without a heading, so many values make a load sheet.</summary>
    private const int EnoughValues = 3;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text;
        var hasHeading = Keywords.ContainsAny(text, "LOADSHEET", "LOAD SHEET", "LOAD CLOSEOUT", "LOAD AND TRIM SHEET");
        if (!hasHeading && !Keywords.ContainsAny(text, "ZFW", "TOW"))
        {
            return output.Refuse("no word for a load sheet");
        }

        new LoadSheetHeader(output).Read(text);
        var headerFields = output.FieldCount;
        ReadWeights(text, output);
        ReadBalance(text, output);
        ReadPeople(text, output);
        if (output.FieldCount == 0 || (!hasHeading && output.FieldCount - headerFields < EnoughValues))
        {
            return output.Refuse("too few values");
        }

        output.Describe("Load Sheet");
        output.ReadText(Fields.FreeText, text);
        return true;
    }

    private static void ReadWeights(TextSlice text, DecodeBuilder output)
    {
        ReadWithMaximum(output, Fields.ZeroFuelWeight, Fields.MaxZeroFuelWeight, text, "ZFW ACT", "ZFW");
        ReadWeight(output, Fields.TakeoffFuel, text, "TOF", "TO FUEL", "T/O FUEL", "TAKEOFF FUEL");
        ReadWithMaximum(output, Fields.TakeoffWeight, Fields.MaxTakeoffWeight, text, "TOW ACT", "TOW");
        ReadWeight(output, Fields.TripFuel, text, "TIF", "TRIP FUEL");
        ReadWithMaximum(output, Fields.LandingWeight, Fields.MaxLandingWeight, text, "LAW ACT", "LAW");
        ReadWeight(output, Fields.Underload, text, "UNDLD", "UNDERLOAD");
        ReadWeight(output, Fields.DryOperatingWeight, text, "DOW");
        ReadWeight(output, Fields.EmptyOperatingWeight, text, "EOW");
        ReadWeight(output, Fields.CargoWeight, text, "CGO WGT");
        ReadWeight(output, Fields.FuelOnBoard, text, "FOB");
    }

    private static void ReadBalance(TextSlice text, DecodeBuilder output)
    {
        Keywords.Read(output, Fields.ZeroFuelCgPercent, text, PlainValues.TryPercent, "MACZFW", "MAC ZFW", "ZFW CG", "ZFWCG");
        Keywords.Read(output, Fields.TakeoffCgPercent, text, PlainValues.TryPercent, "MACTOW", "MAC TOW", "TOW CG", "TOWCG");
        Keywords.Read(output, Fields.LandingCgPercent, text, PlainValues.TryPercent, "MACLAW", "MAC LAW", "LAW CG");
        if (Keywords.TryRead<double>(text, PlainValues.TryTrim, out var noseDown, out var source, "STAB N/D", "STAB ND"))
        {
            output.Add(Fields.TrimUnits, -noseDown, source);
        }
        else
        {
            Keywords.Read(output, Fields.TrimUnits, text, PlainValues.TryTrim, "STAB N/U", "STAB NU", "STAB");
        }
    }

    private static void ReadPeople(TextSlice text, DecodeBuilder output)
    {
        if (Keywords.TryFind(text, "PAX", 0, out var pax))
        {
            ReadPassengers(text.From(pax.End - text.Start), output);
        }
        else
        {
            Keywords.Read(output, Fields.Passengers, text, PlainValues.TryCount, "PSGR", "PASSENGERS");
        }

        Keywords.Read(output, Fields.Souls, text, PlainValues.TryCount, "TSOB", "SOB");
        if (Keywords.TryRead<int>(text, PlainValues.TryCount, out var crew, out var source, "CREW") && text[source.End - text.Start] != '/')
        {
            output.Add(Fields.Crew, crew, source);
        }
    }

    /// <summary><c>PAX/6/59 TTL 65</c>, <c>PAX 90</c>.</summary>
    private static void ReadPassengers(TextSlice behind, DecodeBuilder output)
    {
        var first = new SliceReader(behind).PeekWord;
        var length = first.Span.IndexOfAnyExceptInRange('/', '9');
        var classes = first.Part(0, length < 0 ? first.Length : length);
        classes = classes.Part(classes[0] == '/' ? 1 : 0, classes.Span.Trim('/').Length);
        if (classes.IndexOf('/') > 0)
        {
            output.Add(Fields.PassengersByClass, classes.ToString(), classes);
            Keywords.Read(output, Fields.Passengers, behind, PlainValues.TryCount, "TTL", "TOTAL");
        }
        else if (Keywords.ValueAt(behind, 0) is var count && PlainValues.TryCount(count.Span, out var passengers))
        {
            output.Add(Fields.Passengers, passengers, count);
        }
    }

    private static void ReadWeight(DecodeBuilder output, Field<double> field, TextSlice text, params ReadOnlySpan<string> phrases) =>
        Keywords.Read(output, field, text, PlainValues.TryWeight, phrases);

    /// <summary><c>ZFW 39754  MAX 46700</c>.</summary>
    private static void ReadWithMaximum(DecodeBuilder output, Field<double> field, Field<double> maximum, TextSlice text, params ReadOnlySpan<string> phrases)
    {
        if (!Keywords.TryRead<double>(text, PlainValues.TryWeight, out var weight, out var source, phrases))
        {
            return;
        }

        output.Add(field, weight, source);
        var words = new SliceReader(text.From(source.End - text.Start));
        if (words.Word().Is("MAX") && PlainValues.TryWeight(words.PeekWord.Span, out var limit))
        {
            output.Add(maximum, limit, words.PeekWord);
        }
    }
}
