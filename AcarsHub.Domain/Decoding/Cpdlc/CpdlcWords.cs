using System.Globalization;
using System.Text;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>Says values and elements in the words and abbreviations of air traffic control, by the spoken forms of the tables.</summary>
internal static class CpdlcWords
{
    /// <summary>The words of a name in camel case: <c>groundControl</c> is said GROUND CONTROL.</summary>
    public static string OfName(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                text.Append(' ');
            }

            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    /// <summary>A value in words.</summary>
    public static string Of(CpdlcValue value)
    {
        var text = new StringBuilder();
        Say(text, value);
        return text.ToString();
    }

    /// <summary>An element's wording with its values. Placeholders stay where values could not be read.</summary>
    public static string Of(CpdlcElement element)
    {
        var template = element.Type.Template;
        var text = new StringBuilder();
        var values = Spread(element.Data, template.Blanks.Length);
        for (var i = 0; i < template.Blanks.Length; i++)
        {
            var (value, isAbsent) = i < values.Count ? values[i] : (null, false);
            if (isAbsent)
            {
                text.Append(template.Blanks[i].Before.AsSpan().TrimEnd());
                continue;
            }

            text.Append(template.Blanks[i].Before);
            var length = text.Length;
            Say(text, value);
            if (text.Length == length)
            {
                text.Append(template.Blanks[i].Placeholder);
            }
        }

        return text.Append(template.Tail).ToString();
    }

    // One blank takes the data as a whole; several take the members in order, pairs of altitudes, speeds and times one by one.
    private static List<(CpdlcValue? Value, bool IsAbsent)> Spread(CpdlcValue? data, int blanks)
    {
        List<(CpdlcValue?, bool)> values = [];
        switch (data)
        {
            case CpdlcSequence sequence when blanks > 1:
                for (var i = 0; i < sequence.Members.Length; i++)
                {
                    AddSpread(values, sequence.Members[i], sequence.Type.Members[i].IsOptional);
                }

                break;
            case CpdlcList when blanks > 1:
                AddSpread(values, data, isOptional: false);
                break;
            default:
                values.Add((data, false));
                break;
        }

        return values;
    }

    private static void AddSpread(List<(CpdlcValue?, bool)> values, CpdlcValue? value, bool isOptional)
    {
        if (value is not CpdlcList list)
        {
            values.Add((value, value is null && isOptional));
            return;
        }

        foreach (var item in list.Items)
        {
            values.Add((item, false));
        }
    }

    private static void Say(StringBuilder text, CpdlcValue? value)
    {
        switch (value)
        {
            case CpdlcInteger integer:
                SayNumber(text, integer);
                break;
            case CpdlcEnumerated enumerated:
                text.Append(enumerated.Type.Words[enumerated.Index]);
                break;
            case CpdlcText { Type.Pattern: { } pattern } characters:
                text.Append(pattern.Pieces[0][0].Literal).Append(characters.Text);
                break;
            case CpdlcText characters:
                text.Append(characters.Text);
                break;
            case CpdlcChoice { Value: { } chosen }:
                Say(text, chosen);
                break;
            case CpdlcSequence sequence:
                SaySequence(text, sequence);
                break;
            case CpdlcList list:
                SayList(text, list);
                break;
        }
    }

    private static void SayNumber(StringBuilder text, CpdlcInteger integer)
    {
        if (integer.Type.Spoken is { } format)
        {
            text.Append(integer.Value.ToString(format, CultureInfo.InvariantCulture));
            return;
        }

        text.Append(integer.Value.ToString("0.###", CultureInfo.InvariantCulture)).Append(integer.Unit switch
        {
            null or "" => "",
            "kts" => " KT",
            "deg" => "°",
            "C" or "F" => "°" + integer.Unit,
            "kHz" or "MHz" => " " + integer.Unit,
            _ => " " + integer.Unit.ToUpperInvariant(),
        });
    }

    private static void SaySequence(StringBuilder text, CpdlcSequence sequence)
    {
        if (sequence.Type.Pattern is { } pattern)
        {
            var start = text.Length;
            foreach (var piece in pattern.Pieces)
            {
                SayPiece(text, piece, sequence.Members, isFirst: text.Length == start);
            }

            return;
        }

        SayAll(text, sequence.Members, " ");
    }

    // A piece of which a value is absent, or has nothing to say, is left out.
    private static void SayPiece(StringBuilder text, CpdlcPatternPart[] piece, ReadOnlySpan<CpdlcValue?> members, bool isFirst)
    {
        var start = text.Length;
        foreach (var part in piece)
        {
            // The blank that parts a piece from the one before has no place when all before it are left out.
            text.Append(isFirst ? part.Literal.TrimStart() : part.Literal);
            isFirst = false;
            if (part.Member is not { } index)
            {
                continue;
            }

            var length = text.Length;
            Say(text, members[index]);
            if (text.Length == length)
            {
                text.Length = start;
                return;
            }
        }
    }

    private static void SayList(StringBuilder text, CpdlcList list) =>
        SayAll(text, list.Items.AsSpan(), list.Type.Spoken is { } word ? $" {word} " : " ");

    private static void SayAll(StringBuilder text, ReadOnlySpan<CpdlcValue?> values, string separator)
    {
        var isFirst = true;
        foreach (var value in values)
        {
            if (value is not null)
            {
                text.Append(isFirst ? "" : separator);
                Say(text, value);
                isFirst = false;
            }
        }
    }
}
