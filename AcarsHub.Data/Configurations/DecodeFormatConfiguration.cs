using AcarsHub.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AcarsHub.Data.Configurations;

internal sealed class DecodeFormatConfiguration : IEntityTypeConfiguration<DecodeFormat>
{
    public void Configure(EntityTypeBuilder<DecodeFormat> builder)
    {
        builder.ToTable("decode_formats");
        builder.Property(static f => f.Id).HasColumnName("id").ValueGeneratedOnAdd().HasAnnotation("Sqlite:Autoincrement", false);
        builder.Property(static f => f.Decoder).HasColumnName("decoder");
        builder.Property(static f => f.Description).HasColumnName("description");
        builder.HasIndex(static f => new { f.Decoder, f.Description }).IsUnique().HasDatabaseName("ix_decode_formats_decoder_description");
    }
}
