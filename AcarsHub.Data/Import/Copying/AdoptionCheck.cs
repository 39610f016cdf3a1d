using System.Collections.Immutable;
using AcarsHub.Data.Schema;

namespace AcarsHub.Data.Import.Copying;

/// <summary>Decides whether the new file may take the old one's place.</summary>
internal static class AdoptionCheck
{
    /// <summary>Counts everything again and checks file and full-text index.</summary>
    /// <returns>The accounts of all tables.</returns>
    /// <exception cref="AdoptionException">Something is missing or broken.</exception>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The full-text index does not match the messages.</exception>
    public static ImmutableArray<AdoptedTable> Run(AdoptionSession session)
    {
        var accounts = session.Accounts();
        if (accounts.FirstOrDefault(static a => !a.Balances) is { } wrong)
        {
            throw new AdoptionException(
                $"The new file has {wrong.TargetRows} rows in {wrong.Table}, where {wrong.SourceRows} − {wrong.Merged} merged − {wrong.Dropped} without use + {wrong.Added} added were expected. The old file stays in use.");
        }

        session.Token.ThrowIfCancellationRequested();
        if (session.Connection.Texts("PRAGMA main.integrity_check") is not ["ok"] and var problems)
        {
            throw new AdoptionException($"The new file failed its integrity check: {string.Join("; ", problems.Take(3))}. Check the disk. The old file stays in use.");
        }

        session.Token.ThrowIfCancellationRequested();

        session.Connection.Execute(SearchIndex.IntegrityCheck);
        if (session.Connection.Count("main.messages_fts_docsize") != session.Connection.Count("main.message_rows"))
        {
            throw new AdoptionException("The full-text index of the new file does not have every message. The old file stays in use.");
        }

        session.Step("verified");
        return accounts;
    }
}
