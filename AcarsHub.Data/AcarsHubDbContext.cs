using AcarsHub.Data.Configurations;
using AcarsHub.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace AcarsHub.Data;

/// <summary>The EF Core model. It owns the schema and the reads; the writer's hot path uses prepared statements on the same tables.</summary>
internal sealed class AcarsHubDbContext(DbContextOptions<AcarsHubDbContext> options) : DbContext(options)
{
    public DbSet<MessageRow> Messages => Set<MessageRow>();

    public DbSet<MessageCount> Counts => Set<MessageCount>();

    public DbSet<NonLoggedCount> NonLoggedCounts => Set<NonLoggedCount>();

    public DbSet<AlertMatch> AlertMatches => Set<AlertMatch>();

    public DbSet<AlertStat> AlertStats => Set<AlertStat>();

    public DbSet<IgnoreAlertTerm> IgnoreAlertTerms => Set<IgnoreAlertTerm>();

    public DbSet<TimeSeriesMinute> TimeSeriesMinutes => Set<TimeSeriesMinute>();

    public DbSet<TimeSeriesRollup> TimeSeriesRollups => Set<TimeSeriesRollup>();

    public DbSet<StationRollup> StationRollups => Set<StationRollup>();

    public DbSet<LevelDistance> LevelDistances => Set<LevelDistance>();

    public DbSet<RrdImport> RrdImports => Set<RrdImport>();

    public DbSet<Adoption> Adoptions => Set<Adoption>();

    public DbSet<AircraftSessionRow> AircraftSessions => Set<AircraftSessionRow>();

    public DbSet<DecodeFormat> DecodeFormats => Set<DecodeFormat>();

    public DbSet<OutboundChannelRow> OutboundChannels => Set<OutboundChannelRow>();

    public DbSet<OutboundQueueRow> OutboundQueue => Set<OutboundQueueRow>();

    public DbSet<OutboundLogRow> OutboundLog => Set<OutboundLogRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AcarsHubDbContext).Assembly);
        HistogramTables.Map(modelBuilder);
    }
}
