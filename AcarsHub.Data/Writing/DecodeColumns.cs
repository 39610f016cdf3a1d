using System.Collections.Immutable;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Storage;

namespace AcarsHub.Data.Writing;

/// <summary>A decoded message as values of the columns of <c>messages</c>.</summary>
/// <param name="Version">What it was made with.</param>
/// <param name="Level">0 nothing understood, 1 a part, 2 all.</param>
/// <param name="Format">Id of decoder and description.</param>
/// <param name="Items">The packed items.</param>
internal readonly record struct DecodeColumns(int Version, int Level, int? Format, byte[]? Items)
{
    /// <summary>The columns, in the order of the values.</summary>
    public static ImmutableArray<string> Names { get; } = ["decode_version", "decode_level", "decode_format", "decoded"];

    /// <summary>Makes the values, in the transaction under way.</summary>
    /// <param name="decoded">The decoded message.</param>
    /// <param name="text">The text of the row.</param>
    /// <param name="formats">Gives the id of the format.</param>
    public static DecodeColumns Of(DecodedMessage decoded, string? text, DecodeFormats formats)
    {
        var format = decoded.IsDecoded ? formats.IdOf(new DecodedFormat(decoded.Decoder, decoded.Description)) : null;

        // Without a text, what it says comes from the structure the receiving program delivered. That stands in the row already, and is
        // read again when the message is shown.
        var items = string.IsNullOrWhiteSpace(text) ? null : PackedMessage.Pack(decoded, text, withFormat: format is null);
        return new DecodeColumns(DecoderVersion.Current, (int)decoded.Level, format, items);
    }
}
