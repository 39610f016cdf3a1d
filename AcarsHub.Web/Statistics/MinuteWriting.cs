using System.Collections.Immutable;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Statistics;

/// <summary>
/// Writes each minute once it is over, on the writer's loop. Those of a time when the database was away are written as soon as it is
/// there; one that could not be written is tried again.
/// </summary>
internal sealed class MinuteWriting(MessageWriter writer, MinuteCounter counter)
{
    // A week without database is ten thousand; messages wait meanwhile.
    private const int MostAtOnce = 200;

    private ImmutableArray<SeriesMinute> _inHand = [];

    /// <summary>Takes in hand what is over.</summary>
    /// <returns>Whether there is something to write.</returns>
    public bool Take()
    {
        if (_inHand.IsEmpty)
        {
            _inHand = counter.Take(MostAtOnce, withRunning: false);
        }

        return !_inHand.IsEmpty;
    }

    /// <summary>Writes what is over.</summary>
    /// <param name="withRunning">Whether the running minute, too: for the end.</param>
    /// <returns>Whether there is more.</returns>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">Nothing was written.</exception>
    public bool WriteDue(bool withRunning = false)
    {
        if (_inHand.IsEmpty)
        {
            _inHand = counter.Take(MostAtOnce, withRunning);
        }

        if (_inHand.IsEmpty)
        {
            return false;
        }

        writer.WriteMinutes(_inHand);
        var more = _inHand.Length == MostAtOnce;
        _inHand = [];
        return more;
    }

    /// <summary>Writes everything, the running minute included.</summary>
    public void WriteAll()
    {
        WriteDue(); // What could not be written before need not be all there is.
        while (WriteDue(withRunning: true))
        {
        }
    }
}
