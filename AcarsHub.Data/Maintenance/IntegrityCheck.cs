using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Maintenance;

/// <summary>SQLite's own check of a file.</summary>
public static class IntegrityCheck
{
    private const int MostFindings = 20;

    /// <summary>Reads the whole file.</summary>
    /// <returns>What is wrong, at most twenty lines; empty when nothing is.</returns>
    public static IReadOnlyList<string> Run(string path)
    {
        try
        {
            using var connection = SqliteFile.Open(path, SqliteOpenMode.ReadOnly);
            List<string> findings = [.. connection.Rows($"PRAGMA integrity_check({MostFindings})", static row => row.GetString(0))];
            return findings is ["ok"] ? [] : findings;
        }
        catch (SqliteException e)
        {
            return [e.Message];
        }
    }

    /// <summary>Makes sure that a file is sound.</summary>
    /// <exception cref="InvalidDataException">It is not; the message names the file and the first finding.</exception>
    internal static void Require(string path)
    {
        if (Run(path) is [var first, ..])
        {
            throw new InvalidDataException($"{path} is damaged or no database: {first}");
        }
    }
}
