using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AcarsHub.Data.Import;

/// <summary>Tells what a database file is, without changing it.</summary>
public static class DatabaseInspector
{
    private const string History = "__EFMigrationsHistory";
    private const string VersionTable = "alembic_version";

    private static readonly byte[] s_magic = "SQLite format 3\0"u8.ToArray();
    private static readonly string[] s_onlyInV4 = ["level_acars", "level_vdlm2", "freqs_acars", "freqs_vdlm2", "alert_matches"];

    /// <summary>Ids of the migrations of this version.</summary>
    internal static IReadOnlyList<string> KnownMigrations { get; } =
    [
        .. typeof(AcarsHubDbContext).Assembly.GetTypes().Select(static t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal),
    ];

    /// <summary>Looks at the file. Call <see cref="DatabaseAdoption.Recover"/> first.</summary>
    /// <param name="path">Path of the file, which need not exist.</param>
    public static DatabaseKind Inspect(string path) => Inspect(path, KnownMigrations);

    /// <inheritdoc cref="Inspect(string)"/>
    /// <param name="path">Path of the file, which need not exist.</param>
    /// <param name="knownMigrations">Ids of our own migrations.</param>
    internal static DatabaseKind Inspect(string path, IReadOnlyList<string> knownMigrations)
    {
        if (Directory.Exists(path))
        {
            return new DatabaseKind.Unreadable($"{path} is a directory, not a database file. ACARSHUB_DB must name a file.");
        }

        try
        {
            path = SourceFile.Resolve(path);
            if (SourceFile.LengthOf(path) == 0)
            {
                return new DatabaseKind.Fresh();
            }

            if (!HasMagic(path))
            {
                return new DatabaseKind.Unreadable($"{path} is not an SQLite database.");
            }

            using var source = SourceFile.Open(path, Path.Combine(Path.GetTempPath(), "acarshub-inspect-" + Guid.NewGuid().ToString("N")));
            using var connection = SourceFile.Connect(source.Uri);
            return Recognise(path, connection, knownMigrations);
        }
        catch (SqliteException e)
        {
            return new DatabaseKind.Unreadable(SqliteReasons.Explain(e, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new DatabaseKind.Unreadable($"{path} cannot be read: {e.Message}");
        }
    }

    private static DatabaseKind Recognise(string path, SqliteConnection connection, IReadOnlyList<string> knownMigrations)
    {
        var schema = SourceSchema.Read(connection, "main");
        if (schema.Has(History))
        {
            var applied = connection.Texts($"SELECT MigrationId FROM \"{History}\" ORDER BY MigrationId");
            return applied.FirstOrDefault(id => !knownMigrations.Contains(id)) is { } stranger
                ? new DatabaseKind.Unknown($"{path} was made by another version of AcarsHub (its migration {stranger} is unknown here). Start the newer version, or restore a backup.")
                : new DatabaseKind.Ours(applied);
        }

        if (schema.Has(VersionTable) && connection.Texts($"SELECT version_num FROM {VersionTable}") is [.., var revision])
        {
            return RecogniseV4(path, schema, revision);
        }

        if (schema.Tables.Count == 0)
        {
            return new DatabaseKind.Fresh();
        }

        return LooksLikeV3(schema)
            ? new DatabaseKind.AcarsHubV3()
            : new DatabaseKind.Unknown($"{path} is an SQLite database, but neither AcarsHub's nor one of ACARS Hub 3 or 4. It is left alone; set ACARSHUB_DB to another file.");
    }

    private static DatabaseKind RecogniseV4(string path, SourceSchema schema, string revision) =>
        LegacyRevisions.NumberOf(revision) is not { } number
            ? new DatabaseKind.Unknown($"{path} has the schema revision {revision}, which this version does not know: it was made by a newer ACARS Hub. It is left alone.")
            : HasMessages(schema)
                ? new DatabaseKind.AcarsHubV4(number)
                : new DatabaseKind.Unknown($"{path} is stamped as ACARS Hub 4, revision {number}, but has no table of messages. It is left alone.");

    /// <summary>ACARS Hub 3 kept no version, so its tables must tell. Counters and the full-text index came and went over the years.</summary>
    private static bool LooksLikeV3(SourceSchema schema) =>
        HasMessages(schema) && schema.Has("messages", "icao", "tail", "flight")
        && !schema.Has("messages", "uid") && !schema.Has("messages", "aircraft_id") && !Array.Exists(s_onlyInV4, t => schema.Has(t));

    private static bool HasMessages(SourceSchema schema) => schema.Has("messages", "id", "message_type", "msg_time", "msg_text");

    private static bool HasMagic(string path)
    {
        using var handle = File.OpenHandle(path);
        Span<byte> start = stackalloc byte[16];
        return RandomAccess.Read(handle, start, 0) == start.Length && start.SequenceEqual(s_magic);
    }
}
