using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding;

/// <summary>How much of a text was understood.</summary>
public enum DecodeLevel
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Something; the rest is in <see cref="DecodedMessage.Remaining"/>.</summary>
    Partial,

    /// <summary>All of it.</summary>
    Full,
}

/// <summary>One decoded value.</summary>
/// <param name="Definition">What it is.</param>
/// <param name="Value">The typed value; its type is that of the definition.</param>
/// <param name="Source">Where it was read; empty when it follows from something else.</param>
public readonly record struct DecodedField(FieldDefinition Definition, object Value, TextSlice Source)
{
    /// <summary>Code of the readable item; null for a value that is only there for programs.</summary>
    public string? Code => Definition.Code;

    /// <summary>Name for people.</summary>
    public string Label => Definition.Label;

    /// <summary>The value for people.</summary>
    public string Text => Definition.Format(Value);
}

/// <summary>What a text was decoded into. Immutable and shared between all stages.</summary>
public sealed record DecodedMessage
{
    /// <summary>A text that no format read.</summary>
    public static DecodedMessage None { get; } = new() { Level = DecodeLevel.None, Decoder = "none", Description = "Not Decoded", Fields = [] };

    public required DecodeLevel Level { get; init; }

    /// <summary>Name of the format that read it, e.g. <c>label-10-slash</c>.</summary>
    public required string Decoder { get; init; }

    /// <summary>What kind of message it is, for people.</summary>
    public required string Description { get; init; }

    /// <summary>All values in reading order, those for programs only included.</summary>
    public required ImmutableArray<DecodedField> Fields { get; init; }

    /// <summary>What was not understood; null when nothing is left.</summary>
    public string? Remaining { get; init; }

    public bool IsDecoded => Level != DecodeLevel.None;

    /// <summary>The readable items in order.</summary>
    public IEnumerable<DecodedField> Items => Fields.Where(static item => item.Code is not null);

    /// <summary>The first value of a field.</summary>
    /// <returns>False when the message does not have it.</returns>
    public bool TryGet<T>(Field<T> field, out T value)
        where T : notnull
    {
        foreach (var candidate in Fields)
        {
            if (ReferenceEquals(candidate.Definition, field))
            {
                value = (T)candidate.Value;
                return true;
            }
        }

        value = default!; // Not to be read when the result is false.
        return false;
    }

    /// <summary>All values of a field that may occur several times.</summary>
    public IEnumerable<T> All<T>(Field<T> field)
        where T : notnull =>
        Fields.Where(candidate => ReferenceEquals(candidate.Definition, field)).Select(static candidate => (T)candidate.Value);
}
