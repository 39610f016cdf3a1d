using AcarsHub.Data.Entities;
using AcarsHub.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data.Configurations;

/// <summary>Ten tables of one shape each: a level and a frequency histogram per decoder type.</summary>
internal static class HistogramTables
{
    /// <summary>Signal levels of all decoders together, as ACARS Hub 3 counted them. Nothing is added any more.</summary>
    public const string LegacyLevels = "level_legacy";

    public static string Levels(DecoderKind kind) => "level_" + kind.Names().TableSuffix;

    public static string Frequencies(DecoderKind kind) => "freqs_" + kind.Names().TableSuffix;

    public static void Map(ModelBuilder model)
    {
        foreach (var names in DecoderKinds.All)
        {
            MapLevels(model, Levels(names.Kind));
            model.SharedTypeEntity<FrequencyCount>(Frequencies(names.Kind), static entity =>
            {
                entity.ToTable(entity.Metadata.Name);
                entity.HasKey(static f => f.Frequency);
                entity.Property(static f => f.Frequency).HasColumnName("freq");
                entity.Property(static f => f.Count).HasColumnName("count");
            });
        }

        MapLevels(model, LegacyLevels);
    }

    private static void MapLevels(ModelBuilder model, string table) =>
        model.SharedTypeEntity<LevelCount>(table, static entity =>
        {
            entity.ToTable(entity.Metadata.Name);
            entity.HasKey(static l => l.Level);
            entity.Property(static l => l.Level).HasColumnName("level").ValueGeneratedNever();
            entity.Property(static l => l.Count).HasColumnName("count");
        });
}
