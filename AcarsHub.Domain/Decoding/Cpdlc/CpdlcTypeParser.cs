using System.Collections.Frozen;
using System.Globalization;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>
/// Reads the encoding notation that <c>Tables/types.tsv</c> explains. The table is ours: a mistake in it is a bug and may throw.
/// </summary>
internal sealed class CpdlcTypeParser
{
    private readonly Dictionary<string, string[]> _rows;
    private readonly Dictionary<string, CpdlcType> _types = [];

    public CpdlcTypeParser(IEnumerable<string[]> rows) => _rows = rows.ToDictionary(static cells => cells[0]);

    public FrozenDictionary<string, CpdlcType> ParseAll()
    {
        foreach (var name in _rows.Keys)
        {
            Resolve(name);
        }

        return _types.ToFrozenDictionary();
    }

    // Members come before the types that hold them; the notation knows no type that contains itself.
    private CpdlcType Resolve(string name)
    {
        if (!_types.TryGetValue(name, out var type))
        {
            var cells = _rows[name];
            var words = cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            type = WithSpoken(Parse(Bare(cells), words), cells.Length > 3 && cells[3].Length > 0 ? cells[3] : null);
            _types[name] = type;
        }

        return type;
    }

    private static CpdlcType Bare(string[] cells) => new()
    {
        Name = cells[0],
        BaseName = cells[0],
        Key = cells[1],
        Identifier = cells.Length > 4 ? cells[4] : cells[0],
        Kind = CpdlcKind.Sequence,
    };

    private static CpdlcType WithSpoken(CpdlcType type, string? spoken) => spoken is null ? type : type with
    {
        Spoken = spoken,
        Pattern = type.Kind is CpdlcKind.Sequence or CpdlcKind.Text ? CpdlcPattern.Parse(spoken) : null,
        Words = type.Kind is CpdlcKind.Enumerated or CpdlcKind.Boolean ? spoken.Split('|') : type.Words,
    };

    private CpdlcType Parse(CpdlcType bare, string[] words) => words[0] switch
    {
        "=" => Resolve(words[1]) with { Name = bare.Name, Key = bare.Key, Identifier = bare.Identifier },
        "INT" => Integer(bare, words),
        "ENUM" => Enumeration(bare with { Kind = CpdlcKind.Enumerated }, words[2..]) with { Width = Width(words[1]) },
        "BOOL" => Enumeration(bare with { Kind = CpdlcKind.Boolean }, ["false", "true"]) with { Width = Width(words[1]) },
        "STR" => Counted(bare with { Kind = CpdlcKind.Text, CharacterWidth = 7 }, words[1..]),
        "NUM" => Counted(bare with { Kind = CpdlcKind.Text, CharacterWidth = 4 }, words[1..]),
        "OCT" => Counted(bare with { Kind = CpdlcKind.Text, CharacterWidth = 3 }, words[1..]),
        "LIST" => Counted(bare with { Kind = CpdlcKind.List, Members = [new CpdlcMember(Resolve(words[^1]), false)] }, words[1..^2]),
        "CHOICE" => bare with { Kind = CpdlcKind.Choice, Width = Width(words[1]), Members = Alternatives(words[2..]) },
        "SEQ" => Sequence(bare, words[1..]),
        _ => throw new FormatException($"Unknown encoding of {bare.Name}."),
    };

    private static CpdlcType Integer(CpdlcType bare, string[] words)
    {
        var (low, high) = Range(words[1]);
        var type = bare with { Kind = CpdlcKind.Integer, Low = low, High = high, Width = Width(words[2]) };
        if (words.Length == 3)
        {
            return type;
        }

        var factor = decimal.Parse(words[3].AsSpan(1), CultureInfo.InvariantCulture);
        var isPlain = words.Length > 4 && words[4] == "plain";
        return type with
        {
            Multiplier = factor >= 1 ? (int)factor : 1,
            Divisor = factor < 1 ? (int)(1 / factor) : 1,
            Unit = isPlain ? null : words.Length > 4 ? words[4] : "",
            HasUnitInJson = !isPlain,
        };
    }

    private static CpdlcType Enumeration(CpdlcType bare, string[] names) =>
        bare with { Names = names, Words = [.. names.Select(CpdlcWords.OfName)] };

    private static CpdlcType Counted(CpdlcType bare, string[] words)
    {
        var (low, high) = Range(words[0]);
        return bare with { Low = low, High = high, Width = words.Length > 1 ? Width(words[1]) : 0 };
    }

    private CpdlcMember[] Alternatives(string[] words) =>
        [.. string.Join(' ', words).Split(" | ").Select(alternative => new CpdlcMember(Resolve(alternative.Split(' ')[1]), false))];

    private CpdlcType Sequence(CpdlcType bare, string[] words)
    {
        CpdlcMember[] members = [.. words.Select(word => new CpdlcMember(Resolve(MemberType(word)), word[0] == '?'))];
        return bare with { Members = members, OptionalCount = members.Count(static member => member.IsOptional) };
    }

    private static string MemberType(string word) => word.TrimStart('?').TrimEnd(',').Split(':')[^1];

    private static int Width(string word) => int.Parse(word.AsSpan(1), CultureInfo.InvariantCulture);

    private static (int Low, int High) Range(string word)
    {
        var ends = word.Split("..");
        return (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture));
    }
}
