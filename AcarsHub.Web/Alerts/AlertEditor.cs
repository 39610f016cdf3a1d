using AcarsHub.Data.Writing;
using AcarsHub.Domain.Alerts;
using AcarsHub.Web.Configuration;

namespace AcarsHub.Web.Alerts;

/// <summary>Changes the alert terms of the station, for everybody at once.</summary>
internal sealed class AlertEditor(AlertBook book, AlertTermWriter writer, AlertMemory memory, PageOptions pages)
{
    /// <summary>Why they may not.</summary>
    public const string NotAllowed = "This station does not allow changes (ALLOW_REMOTE_UPDATES).";

    /// <summary>Whether pages may change the terms.</summary>
    public bool MayChange => pages.AllowsRemoteUpdates;

    /// <summary>
    /// Makes <paramref name="terms"/> the terms that hold from the next message on. Alerts of terms that go, go too; those of new terms
    /// begin with the next message.
    /// </summary>
    /// <param name="terms">All terms.</param>
    /// <param name="revision">Revision of the terms that were changed: what somebody else has changed meanwhile is not overwritten.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="System.Data.Common.DbException">Nothing was changed.</exception>
    public async Task<AlertBookChange> ChangeAsync(AlertTermSet terms, int revision, CancellationToken ct)
    {
        var before = book.Current;
        var problem = !MayChange ? NotAllowed
            : before.Revision == 0 ? "The database is still being opened. Try again in a moment."
            : before.Revision != revision ? "Somebody else has changed the terms meanwhile. Look at them, then try again."
            : AlertTermChecks.Problem(terms);
        if (problem is not null)
        {
            return new AlertBookChange(before, problem);
        }

        await writer.SaveAsync(terms, book.Take, ct);
        await memory.RefreshAsync(CancellationToken.None); // The change has been made.
        return new AlertBookChange(book.Current, null);
    }
}
