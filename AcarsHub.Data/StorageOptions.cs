using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Data;

/// <summary>Where and how messages are stored.</summary>
public sealed record StorageOptions
{
    /// <summary>Absolute path of the SQLite file.</summary>
    public required string DatabasePath { get; init; }

    /// <summary>Whether messages without any content are stored, too.</summary>
    public bool SaveAll { get; init; }

    /// <summary>Whether link acknowledgements (label <c>_d</c> without text) are left out.</summary>
    public bool SkipLinkAcks { get; init; }

    /// <summary>Days to keep messages.</summary>
    public int SaveDays { get; init; } = 7;

    /// <summary>Days to keep alert matches and the messages they point to.</summary>
    public int AlertSaveDays { get; init; } = 120;

    /// <summary>SQLite page cache per connection in KiB.</summary>
    public int CacheSizeKb { get; init; } = 10_000;

    /// <summary>WAL pages after which SQLite checkpoints.</summary>
    public int WalAutocheckpointPages { get; init; } = 200;

    /// <summary>Days to keep minute statistics.</summary>
    public int TimeSeriesRetentionDays { get; init; } = 1095;

    /// <summary>Where the station is, for the distance of aircraft in the statistics; null when that is not known.</summary>
    public GeoPosition? Site { get; init; }

    /// <summary>Statistics file of ACARS Hub 3, imported once when it is there.</summary>
    public string RrdPath { get; init; } = "";

    /// <summary>Backup file, or directory for several; empty for none.</summary>
    public string BackupPath { get; init; } = "";

    /// <summary>Time between two backups.</summary>
    public TimeSpan BackupInterval { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Backups to keep in a directory.</summary>
    public int BackupsToKeep { get; init; } = 7;

    /// <summary>Test aid: how long opening the database is held back.</summary>
    public TimeSpan OpenDelay { get; init; }

    /// <summary>Connection string of the file; creates it when absent.</summary>
    internal string ConnectionString => $"Data Source={DatabasePath};Cache=Private;Pooling=True;Default Timeout={ConnectionPragmas.BusySeconds}";
}
