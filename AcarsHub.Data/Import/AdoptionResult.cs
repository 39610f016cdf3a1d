using System.Collections.Immutable;

namespace AcarsHub.Data.Import;

/// <summary>What an adoption did, for log and status page.</summary>
public sealed record AdoptionResult
{
    /// <summary>What the old file was, e.g. <c>ACARS Hub 4, revision 9</c>.</summary>
    public required string SourceKind { get; init; }

    /// <summary>Where the old file is kept, unchanged.</summary>
    public required string BackupPath { get; init; }

    /// <summary>Messages in the new file.</summary>
    public required long Messages { get; init; }

    /// <summary>Row counts of everything that was brought over.</summary>
    public required ImmutableArray<AdoptedTable> Tables { get; init; }

    /// <summary>Repairs made on the way.</summary>
    public required AdoptionRepairs Repairs { get; init; }

    /// <summary>From the first look to the swap.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Size of the old file with its log, bytes.</summary>
    public long SourceBytes { get; init; }

    /// <summary>Size of the new file, bytes.</summary>
    public long TargetBytes { get; init; }

    /// <summary>Messages per second over the whole adoption.</summary>
    public double RowsPerSecond => Messages / Math.Max(Duration.TotalSeconds, 0.001);
}

/// <summary>
/// The account of one table: <paramref name="SourceRows"/> − <paramref name="Merged"/> − <paramref name="Dropped"/> +
/// <paramref name="Added"/> = <paramref name="TargetRows"/>; an adoption whose accounts do not balance is not put in place.
/// </summary>
/// <param name="Table">Name in the new file, with the part of it that is meant.</param>
/// <param name="SourceRows">Rows in the old file.</param>
/// <param name="Merged">Rows that went into another one, e.g. a frequency listed twice.</param>
/// <param name="Dropped">Rows without use, e.g. an alert whose message is gone.</param>
/// <param name="Added">Rows the old file did not have as such, e.g. a histogram rebuilt from the messages.</param>
/// <param name="TargetRows">Rows in the new file, as counted there.</param>
public sealed record AdoptedTable(string Table, long SourceRows, long Merged, long Dropped, long Added, long TargetRows)
{
    /// <summary>Whether the account is right.</summary>
    public bool Balances => SourceRows - Merged - Dropped + Added == TargetRows;
}

/// <summary>Values of messages that were changed beyond their type.</summary>
/// <param name="Icao">Addresses turned from decimal into hex.</param>
/// <param name="Frequencies">Frequencies such as <c>1290000</c> that got their point back, or their padding.</param>
/// <param name="UnknownTypes">Messages of a type nobody knows; kept as ACARS.</param>
/// <param name="Unreadable">Addresses and numbers that are none, such as <c>NAN</c>; left out.</param>
public sealed record AdoptionRepairs(long Icao, long Frequencies, long UnknownTypes, long Unreadable);

/// <summary>An adoption that did not happen. The old file is where it was, unchanged.</summary>
public sealed class AdoptionException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="message">Reason and remedy, as sentences for log and web page.</param>
    /// <param name="innerException">What went wrong.</param>
    public AdoptionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
