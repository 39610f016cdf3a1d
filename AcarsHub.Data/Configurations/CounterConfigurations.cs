using AcarsHub.Data.Entities;
using AcarsHub.Domain.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AcarsHub.Data.Configurations;

internal sealed class MessageCountConfiguration : IEntityTypeConfiguration<MessageCount>
{
    public void Configure(EntityTypeBuilder<MessageCount> builder)
    {
        builder.ToTable("count");
        builder.Property(static c => c.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(static c => c.Total).HasColumnName("total");
        builder.Property(static c => c.Errors).HasColumnName("errors");
        builder.Property(static c => c.Good).HasColumnName("good");
        builder.HasData(new MessageCount { Id = 1 });
    }
}

internal sealed class NonLoggedCountConfiguration : IEntityTypeConfiguration<NonLoggedCount>
{
    public void Configure(EntityTypeBuilder<NonLoggedCount> builder)
    {
        builder.ToTable("nonlogged_count");
        builder.Property(static c => c.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(static c => c.Errors).HasColumnName("errors");
        builder.Property(static c => c.Good).HasColumnName("good");
        builder.HasData(new NonLoggedCount { Id = 1 });
    }
}

/// <summary>Ten tables of one shape each: a level and a frequency histogram per decoder type.</summary>
internal static class HistogramTables
{
    public static string Levels(DecoderKind kind) => "level_" + kind.Names().TableSuffix;

    public static string Frequencies(DecoderKind kind) => "freqs_" + kind.Names().TableSuffix;

    public static void Map(ModelBuilder model)
    {
        foreach (var names in DecoderKinds.All)
        {
            model.SharedTypeEntity<LevelCount>(Levels(names.Kind), static entity =>
            {
                entity.ToTable(entity.Metadata.Name);
                entity.HasKey(static l => l.Level);
                entity.Property(static l => l.Level).HasColumnName("level").ValueGeneratedNever();
                entity.Property(static l => l.Count).HasColumnName("count");
            });
            model.SharedTypeEntity<FrequencyCount>(Frequencies(names.Kind), static entity =>
            {
                entity.ToTable(entity.Metadata.Name);
                entity.HasKey(static f => f.Frequency);
                entity.Property(static f => f.Frequency).HasColumnName("freq");
                entity.Property(static f => f.Count).HasColumnName("count");
            });
        }
    }
}
