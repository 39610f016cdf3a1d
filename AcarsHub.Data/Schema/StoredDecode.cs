using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Libacars;
using AcarsHub.Domain.Decoding.Storage;

namespace AcarsHub.Data.Schema;

/// <summary>What a message was decoded into, as the columns have it.</summary>
internal static class StoredDecode
{
    private static readonly LibacarsDecoder s_delivered = new(new MessageDecoder());

    /// <summary>The level of <c>decode_level</c>.</summary>
    public static DecodeLevel Level(long? stored) => stored switch { 1 => DecodeLevel.Partial, 2 => DecodeLevel.Full, _ => DecodeLevel.None };

    /// <summary>The message from the columns of its row and of its format; null when it says nothing.</summary>
    public static DecodedMessage? Read(long? level, string? decoder, string? description, byte[]? packed, string? text, byte[]? libacars)
    {
        var format = decoder is null || description is null ? (DecodedFormat?)null : new DecodedFormat(decoder, description);
        return Level(level) switch
        {
            DecodeLevel.None => null,
            var known when packed is not null => PackedMessage.Unpack(known, format, packed, text),

            // Without a text it says what the structure beside it says, which is not stored twice.
            _ when libacars is not null => s_delivered.Decode(PackedJson.Unpack(libacars)),
            var known => new DecodedMessage { Level = known, Decoder = decoder ?? "unknown", Description = description ?? "", Fields = [] },
        };
    }
}
