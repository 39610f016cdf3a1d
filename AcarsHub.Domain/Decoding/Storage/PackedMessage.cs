using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AcarsHub.Domain.Decoding.Catalogue;

namespace AcarsHub.Domain.Decoding.Storage;

/// <summary>Which format read a message and what it said of it. The pairs are few, so the database keeps each but once.</summary>
/// <param name="Decoder">Name of the format.</param>
/// <param name="Description">What kind of message it is, for people.</param>
public readonly record struct DecodedFormat(string Decoder, string Description);

/// <summary>
/// The items of a decoded message as a few bytes for a column, and back. They are this text as <see cref="PackedBytes"/>:
/// <code>
/// packed    = [Head decoder Part description] { item } [Remaining value]
/// item      = common-field value | Second common-field value | Coded code Part value | Named code Part type Part label Part value
/// value     = { character | common-phrase | Escape character | Reference start length }
/// </code>
/// Values are texts for people, as they were when the message was decoded. Those for programs only are left out: who needs them decodes
/// the message text again.
/// </summary>
public static class PackedMessage
{
    /// <summary>Longer ones are not stored, in characters and in bytes: what does not fit is decoded from the message text whenever it is shown.</summary>
    internal const int LongestText = 256 * 1024;

    /// <inheritdoc cref="LongestText"/>
    internal const int LongestPacked = 64 * 1024;

    private const int MaxFields = 1_000;

    private static readonly ConcurrentDictionary<FieldDefinition, string> s_prefixes = new(ReferenceEqualityComparer.Instance);
    private static readonly FrozenDictionary<string, StoredField> s_byCode = ClearCodes();

    /// <summary>Packs the items and the remaining text.</summary>
    /// <param name="decoded">The message.</param>
    /// <param name="messageText">The text that is stored beside it and that <see cref="Unpack"/> will be given.</param>
    /// <param name="withFormat">Whether decoder and description are to stand in it, too.</param>
    /// <returns>Null when there is nothing, or too much to be stored.</returns>
    public static byte[]? Pack(DecodedMessage decoded, string? messageText, bool withFormat = false)
    {
        if (!decoded.IsDecoded)
        {
            return null;
        }

        var output = new StringBuilder();
        var text = new PackedTextWriter(messageText, output);
        if (withFormat)
        {
            output.Append(Marks.Head);
            text.Append(decoded.Decoder);
            output.Append(Marks.Part);
            text.Append(decoded.Description);
        }

        foreach (var item in decoded.Fields)
        {
            if (item.Code is not null)
            {
                output.Append(PrefixOf(item.Definition));
                text.Append(item.Text);
            }
        }

        if (decoded.Remaining is { } remaining)
        {
            output.Append(Marks.Remaining);
            text.Append(remaining);
        }

        return output.Length <= LongestText && PackedBytes.Of(output.ToString()) is { Length: <= LongestPacked } packed ? packed : null;
    }

    /// <summary>Reads what <see cref="Pack"/> wrote. Damaged bytes give what can be read of it, never an error.</summary>
    /// <param name="level">As stored.</param>
    /// <param name="format">As stored; null when it stands in <paramref name="packed"/>.</param>
    /// <param name="packed">The packed items.</param>
    /// <param name="messageText">The message text it was packed with.</param>
    public static DecodedMessage Unpack(DecodeLevel level, DecodedFormat? format, byte[] packed, string? messageText)
    {
        var reader = new PackedTextReader(PackedBytes.ToText(packed), messageText);
        var fields = ImmutableArray.CreateBuilder<DecodedField>();
        string? remaining = null;
        while (!reader.IsAtEnd && fields.Count < MaxFields)
        {
            var mark = reader.TakeMark();
            switch (mark)
            {
                case Marks.Head:
                    format = new DecodedFormat(TakePart(ref reader), reader.TakeText());
                    break;
                case Marks.Remaining:
                    remaining = reader.TakeText();
                    break;
                default:
                    if (TakeField(mark, ref reader) is { } field)
                    {
                        fields.Add(new DecodedField(field, reader.TakeText(), default));
                    }

                    break;
            }
        }

        return new DecodedMessage
        {
            Level = level,
            Decoder = format?.Decoder ?? "unknown",
            Description = format?.Description ?? "",
            Fields = fields.DrainToImmutable(),
            Remaining = remaining,
        };
    }

    private static StoredField? TakeField(char mark, ref PackedTextReader reader) => mark switch
    {
        Marks.Second => CommonFields.FindSecond(reader.TakeMark()),
        Marks.Coded => FieldOf(TakePart(ref reader)),
        Marks.Named => new StoredField(TakePart(ref reader), TakePart(ref reader), TakePart(ref reader)),
        _ => CommonFields.Find(mark),
    };

    private static string TakePart(ref PackedTextReader reader)
    {
        var part = reader.TakeText();
        reader.Skip(Marks.Part);
        return part;
    }

    private static string PrefixOf(FieldDefinition definition) => s_prefixes.GetOrAdd(definition, static d =>
        CommonFields.PrefixOf(d.Code, d.Type, d.Label) is { } prefix ? prefix
        : FieldOf(d.Code ?? "") is var known && known.Type == d.Type && known.Label == d.Label ? $"{Marks.Coded}{d.Code}{Marks.Part}"
        : $"{Marks.Named}{d.Code}{Marks.Part}{d.Type}{Marks.Part}{d.Label}{Marks.Part}");

    /// <summary>What a code stands for; one that is no more in the catalogue stands for itself.</summary>
    private static StoredField FieldOf(string code) => s_byCode.GetValueOrDefault(code) ?? new StoredField(code, "", code);

    /// <summary>The codes of the catalogue that stand for one type and label only.</summary>
    private static FrozenDictionary<string, StoredField> ClearCodes() => Fields.All
        .Where(static field => field.Code is not null)
        .GroupBy(static field => field.Code ?? "", static field => (field.Type, field.Label))
        .Where(static names => names.Distinct().Count() == 1)
        .ToFrozenDictionary(static names => names.Key, static names => new StoredField(names.Key, names.First().Type, names.First().Label), StringComparer.Ordinal);
}
