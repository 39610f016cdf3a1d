using AcarsHub.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AcarsHub.Data.Configurations;

internal sealed class RrdImportConfiguration : IEntityTypeConfiguration<RrdImport>
{
    public void Configure(EntityTypeBuilder<RrdImport> builder)
    {
        builder.ToTable("rrd_import_registry");
        builder.Property(static r => r.Id).HasColumnName("id");
        builder.Property(static r => r.FileHash).HasColumnName("file_hash");
        builder.Property(static r => r.RrdPath).HasColumnName("rrd_path");
        builder.Property(static r => r.ImportedAtMs).HasColumnName("imported_at");
        builder.Property(static r => r.RowsImported).HasColumnName("rows_imported");
        builder.HasIndex(static r => r.FileHash).IsUnique().HasDatabaseName("ix_rrd_import_registry_file_hash");
    }
}

internal sealed class AdoptionConfiguration : IEntityTypeConfiguration<Adoption>
{
    public void Configure(EntityTypeBuilder<Adoption> builder)
    {
        builder.ToTable("adoptions");
        builder.Property(static a => a.Id).HasColumnName("id");
        builder.Property(static a => a.SourceKind).HasColumnName("source_kind");
        builder.Property(static a => a.BackupPath).HasColumnName("backup_path");
        builder.Property(static a => a.AdoptedAtMs).HasColumnName("adopted_at");
        builder.Property(static a => a.Messages).HasColumnName("messages");
    }
}
