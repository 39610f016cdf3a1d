using AcarsHub.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AcarsHub.Data.Configurations;

/// <summary>Maps <see cref="AircraftSessionRow"/>. An index on a name also holds the id, by which the sessions of an aircraft are paged.</summary>
internal sealed class AircraftSessionConfiguration : IEntityTypeConfiguration<AircraftSessionRow>
{
    public void Configure(EntityTypeBuilder<AircraftSessionRow> builder)
    {
        builder.ToTable("aircraft_sessions");

        // The tracker gives the ids.
        builder.Property(static s => s.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(static s => s.Kind).HasColumnName("kind");
        builder.Property(static s => s.FirstSeenMs).HasColumnName("first_seen");
        builder.Property(static s => s.LastSeenMs).HasColumnName("last_seen");
        builder.Property(static s => s.Messages).HasColumnName("messages");
        builder.Property(static s => s.Icao).HasColumnName("icao");
        builder.Property(static s => s.Callsign).HasColumnName("callsign");
        builder.Property(static s => s.Tail).HasColumnName("tail");
        builder.HasIndex(static s => s.Icao).HasDatabaseName("ix_aircraft_sessions_icao");
        builder.HasIndex(static s => s.Tail).HasDatabaseName("ix_aircraft_sessions_tail");
        builder.HasIndex(static s => s.Callsign).HasDatabaseName("ix_aircraft_sessions_callsign");
        builder.HasIndex(static s => s.LastSeenMs).HasDatabaseName("ix_aircraft_sessions_last_seen");
    }
}
