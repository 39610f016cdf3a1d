using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Statistics;

/// <summary>Where a message is counted among the signal levels by distance.</summary>
/// <param name="Kind">Its type.</param>
/// <param name="DistanceKm">Start of the distance bin.</param>
/// <param name="LevelDb">Start of the level bin.</param>
public readonly record struct LevelDistanceBin(DecoderKind Kind, int DistanceKm, int LevelDb)
{
    /// <summary>Width of a distance bin.</summary>
    public const int BinKm = 25;

    // What lies beyond is no signal level of a receiver; the table stays small whatever is sent.
    private const int LowestDb = -150;
    private const int HighestDb = 100;

    /// <summary>Finds the bin of a message.</summary>
    /// <returns>Null without a level, without a position, or when it was sent from the ground: the level is the sender's.</returns>
    public static LevelDistanceBin? Of(EnrichedMessage enriched, GeoPosition site)
    {
        var message = enriched.Message;
        if (message.LevelDb is not (>= LowestDb and <= HighestDb) || IsUplink(message) || PositionOf(enriched) is not { IsValid: true } position)
        {
            return null;
        }

        return new LevelDistanceBin(message.Kind, (int)(site.DistanceKm(position) / BinKm) * BinKm, (int)Math.Floor(message.LevelDb.Value));
    }

    private static GeoPosition? PositionOf(EnrichedMessage enriched) =>
        enriched.Message is { LatitudeDegrees: { } latitude, LongitudeDegrees: { } longitude } ? new GeoPosition(latitude, longitude)
            : enriched.Decoded.TryGet(Fields.Position, out var decoded) ? decoded
            : null;

    private static bool IsUplink(AcarsMessage message) => message.BlockId is [var block] && char.IsAsciiLetter(block);
}
