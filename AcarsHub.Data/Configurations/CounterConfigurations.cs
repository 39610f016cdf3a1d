using AcarsHub.Data.Entities;
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
