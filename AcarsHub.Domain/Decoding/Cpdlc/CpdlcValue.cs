using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>A value in the tree that an element's data is decoded to. Its text is the one shown in the element's wording.</summary>
public abstract class CpdlcValue
{
    private protected CpdlcValue(CpdlcType type) => Type = type;

    /// <summary>The ASN.1 name of its type, e.g. <c>AltitudeFlightLevel</c>.</summary>
    public string TypeName => Type.Name;

    internal CpdlcType Type { get; }

    /// <summary>The first value of this type in the tree, this one included.</summary>
    /// <param name="typeName">An ASN.1 type name; types encoded like it count too: <c>Position</c> finds a <c>FixNext</c>.</param>
    public CpdlcValue? Find(string typeName)
    {
        if (Type.Name == typeName || Type.BaseName == typeName)
        {
            return this;
        }

        foreach (var child in Children)
        {
            if (child?.Find(typeName) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    public override string ToString() => CpdlcWords.Of(this);

    private protected virtual ReadOnlySpan<CpdlcValue?> Children => [];
}

/// <summary>A number.</summary>
public sealed class CpdlcInteger : CpdlcValue
{
    internal CpdlcInteger(CpdlcType type, int raw)
        : base(type) => Raw = raw;

    /// <summary>The number in <see cref="Unit"/>.</summary>
    public double Value => (double)Raw * Type.Multiplier / Type.Divisor;

    /// <summary>The unit as written in the table: ft, m, kts, km/h, nm, km, deg, C, F, kHz, MHz, min; null or empty when it has none.</summary>
    public string? Unit => Type.Unit;

    /// <summary>The number as sent.</summary>
    internal int Raw { get; }
}

/// <summary>One of a list of names, or a yes or no.</summary>
public sealed class CpdlcEnumerated : CpdlcValue
{
    internal CpdlcEnumerated(CpdlcType type, int index)
        : base(type) => Index = index;

    /// <summary>The ASN.1 name of the value, e.g. <c>groundControl</c>.</summary>
    public string Name => Type.Names[Index];

    internal int Index { get; }
}

/// <summary>Characters or digits.</summary>
public sealed class CpdlcText : CpdlcValue
{
    internal CpdlcText(CpdlcType type, string text)
        : base(type) => Text = text;

    public string Text { get; }
}

/// <summary>A value of one out of several types.</summary>
public sealed class CpdlcChoice : CpdlcValue
{
    private readonly CpdlcValue? _value;

    internal CpdlcChoice(CpdlcType type, int index, CpdlcValue? value)
        : base(type)
    {
        Index = index;
        _value = value;
    }

    /// <summary>The value; null when it could not be read.</summary>
    public CpdlcValue? Value => _value;

    internal int Index { get; }

    private protected override ReadOnlySpan<CpdlcValue?> Children => new(in _value);
}

/// <summary>Values of different types, some of them optional.</summary>
public sealed class CpdlcSequence : CpdlcValue
{
    private readonly CpdlcValue?[] _members;

    internal CpdlcSequence(CpdlcType type, CpdlcValue?[] members)
        : base(type) => _members = members;

    /// <summary>The member of this type.</summary>
    /// <returns>Null when it is absent or could not be read.</returns>
    public CpdlcValue? this[string typeName]
    {
        get
        {
            foreach (var member in _members)
            {
                if (member?.Type.Name == typeName)
                {
                    return member;
                }
            }

            return null;
        }
    }

    /// <summary>The members in the order of the type; null where absent.</summary>
    internal ReadOnlySpan<CpdlcValue?> Members => _members;

    private protected override ReadOnlySpan<CpdlcValue?> Children => _members;
}

/// <summary>Values of the same type.</summary>
public sealed class CpdlcList : CpdlcValue
{
    internal CpdlcList(CpdlcType type, ImmutableArray<CpdlcValue> items)
        : base(type) => Items = items;

    public ImmutableArray<CpdlcValue> Items { get; }

    private protected override ReadOnlySpan<CpdlcValue?> Children => Items.AsSpan();
}
