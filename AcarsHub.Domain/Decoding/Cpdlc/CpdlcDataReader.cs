using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>
/// Reads values in unaligned packed encoding rules. After a value out of range or the end of the data it has failed and what
/// it returns then is incomplete: every later bit would be misread.
/// </summary>
internal ref struct CpdlcDataReader(ReadOnlySpan<byte> octets)
{
    private const int LongestText = 256;
    private const int BitsPerOctet = 8;
    private const string Digits = " 0123456789";

    private readonly int _length = octets.Length;
    private BitReader _bits = new(octets);
    private bool _isOutOfRange;

    /// <summary>Whether a value was out of range or not there.</summary>
    public readonly bool HasFailed => _isOutOfRange || _bits.IsOverrun;

    public readonly int RemainingBits => _bits.RemainingBits;

    /// <summary>Bits read so far.</summary>
    public readonly int Position => (_length * BitsPerOctet) - _bits.RemainingBits;

    public bool ReadFlag() => _bits.ReadFlag();

    /// <summary>A number that may take the values 0 to <paramref name="high"/>; has failed when it is higher.</summary>
    public int ReadNumber(int width, int high)
    {
        var number = (int)_bits.Read(width);
        _isOutOfRange |= number > high;
        return number;
    }

    /// <summary>A value of this type.</summary>
    /// <returns>The value, incomplete when <see cref="HasFailed"/>; null when nothing of it could be read.</returns>
    public CpdlcValue? Read(CpdlcType type) => type.Kind switch
    {
        CpdlcKind.Integer => ReadInteger(type),
        CpdlcKind.Enumerated or CpdlcKind.Boolean => ReadEnumerated(type),
        CpdlcKind.Text => ReadText(type),
        CpdlcKind.Choice => ReadChoice(type),
        CpdlcKind.Sequence => ReadSequence(type),
        _ => ReadList(type),
    };

    private CpdlcInteger? ReadInteger(CpdlcType type)
    {
        var offset = ReadNumber(type.Width, type.High - type.Low);
        return HasFailed ? null : new CpdlcInteger(type, type.Low + offset);
    }

    private CpdlcEnumerated? ReadEnumerated(CpdlcType type)
    {
        var index = ReadNumber(type.Width, type.Names.Length - 1);
        return HasFailed ? null : new CpdlcEnumerated(type, index);
    }

    private CpdlcText? ReadText(CpdlcType type)
    {
        var count = ReadCount(type);
        Span<char> characters = stackalloc char[LongestText];
        var length = 0;
        while (length < count)
        {
            var code = ReadNumber(type.CharacterWidth, type.CharacterWidth == 4 ? Digits.Length - 1 : int.MaxValue);
            if (HasFailed)
            {
                break;
            }

            characters[length++] = type.CharacterWidth switch
            {
                3 => (char)('0' + code),
                4 => Digits[code],
                _ => (char)code,
            };
        }

        return length == 0 ? null : new CpdlcText(type, new string(characters[..length]));
    }

    private CpdlcChoice? ReadChoice(CpdlcType type)
    {
        var index = ReadNumber(type.Width, type.Members.Length - 1);
        return HasFailed ? null : new CpdlcChoice(type, index, Read(type.Members[index].Type));
    }

    private CpdlcSequence? ReadSequence(CpdlcType type)
    {
        var presence = _bits.Read(type.OptionalCount);
        if (HasFailed)
        {
            return null;
        }

        var values = new CpdlcValue?[type.Members.Length];
        var nextOptional = type.OptionalCount;
        for (var i = 0; i < values.Length && !HasFailed; i++)
        {
            var member = type.Members[i];
            if (!member.IsOptional || ((presence >> --nextOptional) & 1) != 0)
            {
                values[i] = Read(member.Type);
            }
        }

        return new CpdlcSequence(type, values);
    }

    private CpdlcList? ReadList(CpdlcType type)
    {
        var count = ReadCount(type);
        if (HasFailed)
        {
            return null;
        }

        var items = ImmutableArray.CreateBuilder<CpdlcValue>(Math.Min(count, 8));
        while (items.Count < count && !HasFailed)
        {
            if (Read(type.Item) is { } item)
            {
                items.Add(item);
            }
        }

        return new CpdlcList(type, items.DrainToImmutable());
    }

    private int ReadCount(CpdlcType type) => type.Low + ReadNumber(type.Width, type.High - type.Low);
}
