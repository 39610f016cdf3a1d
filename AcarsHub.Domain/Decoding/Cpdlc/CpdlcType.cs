namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>How a data type is built.</summary>
internal enum CpdlcKind
{
    Integer,
    Enumerated,
    Boolean,
    Text,
    Choice,
    Sequence,
    List,
}

/// <summary>One data type of <c>Tables/types.tsv</c>, where the columns and the encoding are explained.</summary>
internal sealed record CpdlcType
{
    /// <summary>The ASN.1 name as the table spells it, e.g. <c>AltitudeFlightLevel</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the type this one is encoded as; its own for most.</summary>
    public required string BaseName { get; init; }

    /// <summary>The name of a value of this type in JSON.</summary>
    public required string Key { get; init; }

    /// <summary>The ASN.1 name as decoders spell it in JSON.</summary>
    public required string Identifier { get; init; }

    public required CpdlcKind Kind { get; init; }

    /// <summary>Width of the field, the index or the count, in bits.</summary>
    public int Width { get; init; }

    /// <summary>Lowest integer or count.</summary>
    public int Low { get; init; }

    /// <summary>Highest integer or count.</summary>
    public int High { get; init; }

    /// <summary>What an integer is to be multiplied with.</summary>
    public int Multiplier { get; init; } = 1;

    /// <summary>What an integer is to be divided by: division by a power of ten gives 0.83 where multiplication with 0.01 does not quite.</summary>
    public int Divisor { get; init; } = 1;

    /// <summary>The unit of an integer; empty for a ratio, null for a mere number.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether JSON has an object of value and unit instead of a number.</summary>
    public bool HasUnitInJson { get; init; }

    /// <summary>Bits per character of a text: 7 for ASCII, 4 for digits and blanks, 3 for octal digits.</summary>
    public int CharacterWidth { get; init; }

    /// <summary>The values of an enumeration.</summary>
    public string[] Names { get; init; } = [];

    /// <summary>The members of a sequence, the alternatives of a choice, or the one item type of a list.</summary>
    public CpdlcMember[] Members { get; init; } = [];

    /// <summary>How many members are optional.</summary>
    public int OptionalCount { get; init; }

    /// <summary>How a value is said, see the table; null for the usual way.</summary>
    public string? Spoken { get; init; }

    /// <summary>The spoken form of a sequence.</summary>
    public CpdlcPattern? Pattern { get; init; }

    /// <summary>The words of an enumeration.</summary>
    public string[] Words { get; init; } = [];

    /// <summary>The type of a list's items.</summary>
    public CpdlcType Item => Members[0].Type;

    public override string ToString() => Name;
}

/// <summary>A member of a sequence, an alternative of a choice or the item of a list.</summary>
internal readonly record struct CpdlcMember(CpdlcType Type, bool IsOptional);
