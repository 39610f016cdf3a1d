using AcarsHub.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AcarsHub.Data.Configurations;

internal sealed class TimeSeriesMinuteConfiguration : IEntityTypeConfiguration<TimeSeriesMinute>
{
    public void Configure(EntityTypeBuilder<TimeSeriesMinute> builder)
    {
        builder.ToTable("timeseries_stats");
        builder.HasKey(static t => t.Timestamp);
        builder.Property(static t => t.Timestamp).HasColumnName("timestamp").ValueGeneratedNever();
        builder.Property(static t => t.AcarsCount).HasColumnName("acars_count").HasDefaultValue(0L);
        builder.Property(static t => t.VdlmCount).HasColumnName("vdlm_count").HasDefaultValue(0L);
        builder.Property(static t => t.HfdlCount).HasColumnName("hfdl_count").HasDefaultValue(0L);
        builder.Property(static t => t.ImslCount).HasColumnName("imsl_count").HasDefaultValue(0L);
        builder.Property(static t => t.IrdmCount).HasColumnName("irdm_count").HasDefaultValue(0L);
        builder.Property(static t => t.TotalCount).HasColumnName("total_count").HasDefaultValue(0L);
        builder.Property(static t => t.ErrorCount).HasColumnName("error_count").HasDefaultValue(0L);
    }
}

internal sealed class TimeSeriesRollupConfiguration : IEntityTypeConfiguration<TimeSeriesRollup>
{
    public void Configure(EntityTypeBuilder<TimeSeriesRollup> builder)
    {
        builder.ToTable("timeseries_rollups");
        builder.HasKey(static t => new { t.ResolutionSeconds, t.Timestamp });
        builder.Property(static t => t.ResolutionSeconds).HasColumnName("resolution_seconds");
        builder.Property(static t => t.Timestamp).HasColumnName("timestamp");
        builder.Property(static t => t.Minutes).HasColumnName("minutes");
        builder.Property(static t => t.AcarsSum).HasColumnName("acars_sum");
        builder.Property(static t => t.VdlmSum).HasColumnName("vdlm_sum");
        builder.Property(static t => t.HfdlSum).HasColumnName("hfdl_sum");
        builder.Property(static t => t.ImslSum).HasColumnName("imsl_sum");
        builder.Property(static t => t.IrdmSum).HasColumnName("irdm_sum");
        builder.Property(static t => t.TotalSum).HasColumnName("total_sum");
        builder.Property(static t => t.ErrorSum).HasColumnName("error_sum");
        builder.Property(static t => t.TotalMax).HasColumnName("total_max");
    }
}
