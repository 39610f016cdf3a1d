using System.Collections.Immutable;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Cpdlc;

namespace AcarsHub.Tests.Builders.Ats;

/// <summary>How to fill in values.</summary>
public enum CpdlcFilling
{
    /// <summary>Lowest numbers, first names, shortest texts and lists, nothing optional.</summary>
    Lowest,

    /// <summary>Highest numbers, last names, longest texts and lists, everything optional.</summary>
    Highest,

    /// <summary>Something in between.</summary>
    Random,
}

/// <summary>Makes CPDLC messages with values by the type table.</summary>
internal sealed class NewCpdlc(CpdlcFilling filling, int seed)
{
    private readonly Random _random = new(seed);

    public CpdlcMessage Message(MessageDirection direction, params int[] numbers) =>
        new(direction, Header(), [.. numbers.Select(number => Element(direction, number))], HasError: false);

    public CpdlcElement Element(MessageDirection direction, int number)
    {
        var type = CpdlcTables.Find(direction, number) ?? throw new ArgumentOutOfRangeException(nameof(number));
        return new CpdlcElement(type, type.DataType is { } dataType ? Value(dataType) : null);
    }

    public CpdlcValue Value(CpdlcType type) => type.Kind switch
    {
        CpdlcKind.Integer => new CpdlcInteger(type, Between(type.Low, type.High)),
        CpdlcKind.Enumerated or CpdlcKind.Boolean => new CpdlcEnumerated(type, Between(0, type.Names.Length - 1)),
        CpdlcKind.Text => new CpdlcText(type, Text(type)),
        CpdlcKind.Choice => Choice(type),
        CpdlcKind.Sequence => Sequence(type),
        _ => List(type),
    };

    /// <summary>The same value for each alternative of a choice: its encodings all differ.</summary>
    public IEnumerable<CpdlcChoice> Alternatives(CpdlcType choice) =>
        choice.Members.Select((member, index) => new CpdlcChoice(choice, index, Value(member.Type)));

    private CpdlcHeader Header() => filling switch
    {
        CpdlcFilling.Lowest => new CpdlcHeader(0, null, null),
        CpdlcFilling.Highest => new CpdlcHeader(63, 63, new TimeOnly(23, 59, 59)),
        _ => new CpdlcHeader(
            Between(0, 63),
            _random.Next(2) == 0 ? null : Between(0, 63),
            _random.Next(2) == 0 ? null : new TimeOnly(Between(0, 23), Between(0, 59), Between(0, 59))),
    };

    private int Between(int low, int high) => filling switch
    {
        CpdlcFilling.Lowest => low,
        CpdlcFilling.Highest => high,
        _ => _random.Next(low, high + 1),
    };

    private string Text(CpdlcType type) =>
        string.Concat(Enumerable.Range(0, Between(type.Low, type.High)).Select(_ => type.CharacterWidth switch
        {
            3 => (char)Between('0', '7'),
            4 => (char)Between('0', '9'),
            _ => (char)Between('A', 'Z'),
        }));

    private CpdlcChoice Choice(CpdlcType type)
    {
        var index = Between(0, type.Members.Length - 1);
        return new CpdlcChoice(type, index, Value(type.Members[index].Type));
    }

    private CpdlcSequence Sequence(CpdlcType type) =>
        new(type, [.. type.Members.Select(member => member.IsOptional && Between(0, 1) == 0 ? null : Value(member.Type))]);

    private CpdlcList List(CpdlcType type) =>
        new(type, Enumerable.Range(0, Between(type.Low, type.High)).Select(_ => Value(type.Item)).ToImmutableArray());
}
