using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Storage;

namespace AcarsHub.Data.Schema;

/// <summary>What a message was decoded into, as the columns have it.</summary>
internal static class StoredDecode
{
    /// <summary>The level of <c>decode_level</c>.</summary>
    public static DecodeLevel Level(long? stored) => stored switch { 1 => DecodeLevel.Partial, 2 => DecodeLevel.Full, _ => DecodeLevel.None };

    /// <summary>The message; without packed items only what kind it is.</summary>
    public static DecodedMessage Read(DecodeLevel level, DecodedFormat? format, byte[]? packed, string? text) => packed is not null
        ? PackedMessage.Unpack(level, format, packed, text)
        : new DecodedMessage { Level = level, Decoder = format?.Decoder ?? "unknown", Description = format?.Description ?? "", Fields = [] };
}
