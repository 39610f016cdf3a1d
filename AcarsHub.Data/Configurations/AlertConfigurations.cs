using AcarsHub.Data.Entities;
using AcarsHub.Domain.Alerts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AcarsHub.Data.Configurations;

internal sealed class AlertMatchConfiguration : IEntityTypeConfiguration<AlertMatch>
{
    public void Configure(EntityTypeBuilder<AlertMatch> builder)
    {
        builder.ToTable("alert_matches");
        builder.Property(static a => a.Id).HasColumnName("id");
        builder.Property(static a => a.MessageId).HasColumnName("message_id");
        builder.Property(static a => a.Term).HasColumnName("term");
        builder.Property(static a => a.MatchType).HasColumnName("match_type");
        builder.Property(static a => a.MatchedAtMs).HasColumnName("matched_at");
        builder.HasIndex(static a => a.MessageId).HasDatabaseName("ix_alert_matches_message_id");
        builder.HasIndex(static a => new { a.Term, a.MatchedAtMs }).HasDatabaseName("ix_alert_matches_term_matched_at");
    }
}

internal sealed class AlertStatConfiguration : IEntityTypeConfiguration<AlertStat>
{
    public void Configure(EntityTypeBuilder<AlertStat> builder)
    {
        builder.ToTable("alert_stats");
        AlertTermColumns.Map(builder);
        builder.Property(static a => a.Count).HasColumnName("count");
        builder.HasIndex(static a => a.Term).IsUnique().HasDatabaseName("ix_alert_stats_term");
    }
}

internal sealed class IgnoreAlertTermConfiguration : IEntityTypeConfiguration<IgnoreAlertTerm>
{
    public void Configure(EntityTypeBuilder<IgnoreAlertTerm> builder)
    {
        builder.ToTable("ignore_alert_terms");
        AlertTermColumns.Map(builder);
        builder.HasIndex(static i => i.Term).IsUnique().HasDatabaseName("ix_ignore_alert_terms_term");
    }
}

/// <summary>The columns both lists of terms have. Rows of ACARS Hub get what its terms meant.</summary>
internal static class AlertTermColumns
{
    private const int Received = (int)AlertFields.Received;

    public static void Map<T>(EntityTypeBuilder<T> builder)
        where T : class
    {
        builder.Property<int>(nameof(AlertStat.Id)).HasColumnName("id");
        builder.Property<string>(nameof(AlertStat.Term)).HasColumnName("term");
        builder.Property<string>(nameof(AlertStat.Kind)).HasColumnName("kind").HasDefaultValue("plain");
        builder.Property<int>(nameof(AlertStat.Fields)).HasColumnName("fields").HasDefaultValue(Received);
        builder.Property<string>(nameof(AlertStat.Severity)).HasColumnName("severity").HasDefaultValue("warning");
        builder.Property<string>(nameof(AlertStat.Colour)).HasColumnName("colour").HasDefaultValue("severity");
    }
}
