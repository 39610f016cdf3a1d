using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>
/// Oceanic clearance (<c>CLX</c>, label A1) and its read-back (<c>CLA</c>, label B2): <c>CLX 1636 220610 EGGX CLRNCE 465</c>,
/// <c>DLH404 CLRD TO KJFK VIA GOMUP</c>, <c>NAT B</c> or <c>RANDOM ROUTE</c>, the points, <c>FM GOMUP/1805 MNTN F360 M080</c>.
/// </summary>
internal sealed class AtcOceanicClearance() : CharacterApplicationFormat("ats-oceanic-clearance")
{
    private const int MaxPoints = 40;

    protected override bool IsMine(in CharacterApplication envelope) => envelope.Body.StartsWith("CLX ") || envelope.Body.StartsWith("CLA ");

    protected override bool DecodeBody(in CharacterApplication envelope, DecodeBuilder output)
    {
        var words = new SliceReader(envelope.Body);
        output.Describe(words.Word().Is("CLA") ? "Oceanic Clearance Read-back" : "Oceanic Clearance");
        if (!AtcHeader.Read(ref words, output))
        {
            return output.Refuse("no time, date and unit");
        }

        AtcHeader.ReadNumber(ref words, output);
        output.ReadText(Fields.Callsign, words.Word());
        if (Keywords.TryRead<string>(words.Rest, PlainValues.TryIcao, out var destination, out var source, "CLRD TO", "CLEARED TO"))
        {
            output.Add(Fields.ArrivalIcao, destination, source);
        }

        ReadRoute(words.Rest, output);
        ReadLevel(words.Rest, output);
        output.ReadText(Fields.FreeText, envelope.Body);
        return true;
    }

    /// <summary>From the entry point behind <c>VIA</c> to <c>FM</c>.</summary>
    private static void ReadRoute(TextSlice text, DecodeBuilder output)
    {
        if (!Keywords.TryFind(text, "VIA", 0, out var via))
        {
            return;
        }

        var words = new SliceReader(text.From(via.End - text.Start));
        output.ReadText(Fields.StartPoint, words.Word());
        ReadTrack(ref words, output);
        var points = ImmutableArray.CreateBuilder<Waypoint>();
        TextSlice first = default, last = default;
        while (points.Count < MaxPoints && words.PeekWord is { IsEmpty: false } word && !word.Is("FM") && PlainValues.IsCapitalsOrDigits(word.Span))
        {
            last = words.Word();
            first = points.Count == 0 ? last : first;
            points.Add(new Waypoint(word.ToString()));
        }

        if (points.Count > 0)
        {
            output.Add(Fields.Route, new Route(points.DrainToImmutable()), new TextSlice(first.Source!, first.Start, last.End - first.Start)); // Words of a text.
        }
    }

    private static void ReadTrack(ref SliceReader words, DecodeBuilder output)
    {
        if (words.PeekWord.Is("NAT"))
        {
            var nat = words.Word();
            var letter = words.Word();
            output.Add(Fields.OceanicTrack, $"NAT {letter}", letter.IsEmpty ? nat : letter);
        }
        else if (words.PeekWord.Is("RANDOM"))
        {
            var random = words.Word();
            if (words.PeekWord.Is("ROUTE"))
            {
                words.Word();
            }

            output.Add(Fields.OceanicTrack, "random route", random);
        }
    }

    private static void ReadLevel(TextSlice text, DecodeBuilder output)
    {
        if (Keywords.TryFind(text, "FM", 0, out var from))
        {
            var (_, time) = new SliceReader(text.From(from.End - text.Start)).PeekWord.Cut('/');
            output.ReadTime(Fields.EntryPointTime, time);
        }

        if (!Keywords.TryFind(text, "MNTN", 0, out var maintain))
        {
            return;
        }

        var words = new SliceReader(text.From(maintain.End - text.Start));
        ReadLevelAndMach(ref words, Fields.ClearedAltitudeFeet, Fields.ClearedMach, output);
    }

    /// <summary>Reads <c>F360 M080</c>, in either order, with or without a blank between.</summary>
    internal static void ReadLevelAndMach(ref SliceReader words, Field<int> altitudeFeet, Field<double> mach, DecodeBuilder output)
    {
        for (var i = 0; i < 2; i++)
        {
            var word = words.PeekWord;
            var joined = word.Length == 8 ? word.Part(4, 4) : default;
            word = joined.IsEmpty ? word : word.Part(0, 4);
            if (!ReadOne(word, altitudeFeet, mach, output) || (!joined.IsEmpty && !ReadOne(joined, altitudeFeet, mach, output)))
            {
                return;
            }

            words.Word();
        }
    }

    private static bool ReadOne(TextSlice word, Field<int> altitudeFeet, Field<double> machField, DecodeBuilder output)
    {
        if (word[0] == 'F' && PlainValues.TryFeet(word.Span, out var feet))
        {
            output.Add(altitudeFeet, feet, word);
            return true;
        }

        if (PlainValues.TryMach(word.Span, out var mach))
        {
            output.Add(machField, mach, word);
            return true;
        }

        return false;
    }
}
