using AcarsHub.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AcarsHub.Data.Configurations;

internal sealed class StationRollupConfiguration : IEntityTypeConfiguration<StationRollup>
{
    public void Configure(EntityTypeBuilder<StationRollup> builder)
    {
        builder.ToTable("station_rollups");
        builder.HasKey(static s => new { s.ResolutionSeconds, s.Timestamp, s.Station });
        builder.Property(static s => s.ResolutionSeconds).HasColumnName("resolution_seconds");
        builder.Property(static s => s.Timestamp).HasColumnName("timestamp");
        builder.Property(static s => s.Station).HasColumnName("station");
        builder.Property(static s => s.AcarsSum).HasColumnName("acars_sum");
        builder.Property(static s => s.VdlmSum).HasColumnName("vdlm_sum");
        builder.Property(static s => s.HfdlSum).HasColumnName("hfdl_sum");
        builder.Property(static s => s.ImslSum).HasColumnName("imsl_sum");
        builder.Property(static s => s.IrdmSum).HasColumnName("irdm_sum");
        builder.Property(static s => s.TotalSum).HasColumnName("total_sum");
        builder.Property(static s => s.ErrorSum).HasColumnName("error_sum");
    }
}

internal sealed class LevelDistanceConfiguration : IEntityTypeConfiguration<LevelDistance>
{
    public void Configure(EntityTypeBuilder<LevelDistance> builder)
    {
        builder.ToTable("level_distances");
        builder.HasKey(static l => new { l.Kind, l.DistanceKm, l.Level });
        builder.Property(static l => l.Kind).HasColumnName("kind");
        builder.Property(static l => l.DistanceKm).HasColumnName("distance_km");
        builder.Property(static l => l.Level).HasColumnName("level");
        builder.Property(static l => l.Count).HasColumnName("count");
    }
}
