using AcarsHub.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AcarsHub.Data.Configurations;

internal sealed class OutboundChannelConfiguration : IEntityTypeConfiguration<OutboundChannelRow>
{
    public void Configure(EntityTypeBuilder<OutboundChannelRow> builder)
    {
        builder.ToTable("outbound_channels");
        builder.Property(static c => c.Id).HasColumnName("id");
        builder.Property(static c => c.Environment).HasColumnName("environment");
        builder.Property(static c => c.Name).HasColumnName("name");
        builder.Property(static c => c.Kind).HasColumnName("kind");
        builder.Property(static c => c.IsEnabled).HasColumnName("enabled");
        builder.Property(static c => c.Address).HasColumnName("address");
        builder.Property(static c => c.Secret).HasColumnName("secret");
        builder.Property(static c => c.Severities).HasColumnName("severities");
        builder.Property(static c => c.QuietHours).HasColumnName("quiet_hours");
        builder.Property(static c => c.PerMinute).HasColumnName("per_minute");
        builder.Property(static c => c.MessageId).HasColumnName("message_id");
        builder.Property(static c => c.Delivered).HasColumnName("delivered");
        builder.Property(static c => c.Failed).HasColumnName("failed");
        builder.Property(static c => c.DeliveredAtMs).HasColumnName("delivered_at");
        builder.Property(static c => c.Error).HasColumnName("error");
        builder.Property(static c => c.ErrorAtMs).HasColumnName("error_at");
        builder.HasIndex(static c => c.Environment).IsUnique().HasDatabaseName("ix_outbound_channels_environment");
    }
}

internal sealed class OutboundQueueConfiguration : IEntityTypeConfiguration<OutboundQueueRow>
{
    public void Configure(EntityTypeBuilder<OutboundQueueRow> builder)
    {
        builder.ToTable("outbound_queue");
        builder.Property(static q => q.Id).HasColumnName("id");
        builder.Property(static q => q.ChannelId).HasColumnName("channel_id");
        builder.Property(static q => q.Severity).HasColumnName("severity");
        builder.Property(static q => q.QueuedAtMs).HasColumnName("queued_at");
        builder.Property(static q => q.Notice).HasColumnName("notice");
        builder.HasIndex(static q => new { q.ChannelId, q.Id }).HasDatabaseName("ix_outbound_queue_channel_id");
    }
}

internal sealed class OutboundLogConfiguration : IEntityTypeConfiguration<OutboundLogRow>
{
    public void Configure(EntityTypeBuilder<OutboundLogRow> builder)
    {
        builder.ToTable("outbound_log");
        builder.Property(static l => l.Id).HasColumnName("id");
        builder.Property(static l => l.ChannelId).HasColumnName("channel_id");
        builder.Property(static l => l.AtMs).HasColumnName("at");
        builder.Property(static l => l.Text).HasColumnName("text");
    }
}
