using AcarsHub.Data.Import;

namespace AcarsHub.Data.Maintenance;

/// <summary>Keeps maintenance away from files it does not know.</summary>
internal static class OwnDatabase
{
    /// <summary>Makes sure that a file is a database of ours.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">It is something else; the message says what, and what to do.</exception>
    public static void Require(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new FileNotFoundException($"{path} does not exist", path);
        }

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
