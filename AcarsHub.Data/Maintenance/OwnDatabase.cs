using AcarsHub.Data.Import;

namespace AcarsHub.Data.Maintenance;

/// <summary>Keeps maintenance away from files it does not know.</summary>
public static class OwnDatabase
{
    /// <summary>Makes sure that there is something.</summary>
    /// <exception cref="FileNotFoundException">There is not.</exception>
    public static void RequireFile(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new FileNotFoundException($"{path} does not exist", path);
        }
    }

    /// <summary>Makes sure that a file is a database of ours at the newest schema.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">It is something else, or older; the message says what to do.</exception>
    public static void RequireCurrent(string path)
    {
        Require(path);
        if (DatabaseInspector.Inspect(path) is DatabaseKind.Ours { Migrations: var applied } && !applied.Contains(DatabaseInspector.KnownMigrations[^1]))
        {
            throw new InvalidDataException($"{path} is at an older migration. Run migrate first");
        }
    }

    /// <summary>Makes sure that a file is a database of ours.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">It is something else; the message says what, and what to do.</exception>
    public static void Require(string path)
    {
        RequireFile(path);
        var problem = DatabaseInspector.Inspect(path) switch
        {
            DatabaseKind.Ours => null,
            DatabaseKind.Fresh => $"{path} is empty",
            DatabaseKind.Foreign foreign => $"{path} is a database of {foreign.Name}. Start the server on it, or run migrate: it is brought over then, and the original is kept",
            DatabaseKind.Unknown unknown => unknown.Reason,
            DatabaseKind.Unreadable unreadable => unreadable.Reason,
            _ => $"{path} is not known",
        };
        if (problem is not null)
        {
            throw new InvalidDataException(problem);
        }
    }
}
