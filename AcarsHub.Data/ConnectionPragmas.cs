using System.Data.Common;
using AcarsHub.Data.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AcarsHub.Data;

/// <summary>Sets every connection up the same way, EF's and the writer's.</summary>
internal sealed class ConnectionPragmas(StorageOptions options) : DbConnectionInterceptor
{
    /// <summary>How long a statement waits for another program that holds the file. The driver tries again by itself and has to be told, too.</summary>
    public const int BusySeconds = 10;

    private string Sql =>
        // NORMAL under WAL: a crash of the process loses nothing, a power cut at most the last commits, never the file.
        $"""
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        PRAGMA busy_timeout = {BusySeconds * 1000};
        PRAGMA foreign_keys = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA cache_size = -{options.CacheSizeKb};
        PRAGMA mmap_size = 0;
        PRAGMA journal_size_limit = 16777216;
        PRAGMA wal_autocheckpoint = {options.WalAutocheckpointPages};
        """;

    /// <summary>Applies the settings to an open connection.</summary>
    public void Apply(DbConnection connection)
    {
        SchemaFunctions.Register((SqliteConnection)connection);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_count";
        if (command.ExecuteScalar() is 0L)
        {
            // Takes effect in a new file only, and only before anything else: free pages can go back in small steps then.
            command.CommandText = "PRAGMA auto_vacuum = INCREMENTAL";
            command.ExecuteNonQuery();
        }

#pragma warning disable CA2100 // Only numbers from our own options go into the text.
        command.CommandText = Sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }
}
