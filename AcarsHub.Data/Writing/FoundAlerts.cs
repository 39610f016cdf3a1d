using System.Buffers.Binary;
using AcarsHub.Data.Queries;
using AcarsHub.Domain.Alerts;

namespace AcarsHub.Data.Writing;

/// <summary>An alert that is to be stored.</summary>
/// <param name="MessageId">Row id of the message.</param>
/// <param name="TimeMs">When it was received.</param>
/// <param name="Term">Number of the term in its set.</param>
/// <param name="Field">Where it was found.</param>
internal readonly record struct FoundAlert(long MessageId, long TimeMs, int Term, AlertFields Field);

/// <summary>
/// Alerts that were found in the history and are not yet stored. A term that is in every message makes a great many, so beyond some
/// megabytes they lie in a file. Not thread-safe.
/// </summary>
public sealed class FoundAlerts : IDisposable
{
    private const int RecordBytes = 24;
    private const int MemoryBytes = 8 << 20;

    private readonly Dictionary<string, int> _numbers;
    private readonly BufferedStream _records;

    /// <param name="terms">The terms that are looked for.</param>
    /// <param name="options">The database, beside which the file lies. It is there only while this is.</param>
    public FoundAlerts(AlertTermSet terms, StorageOptions options)
    {
        Terms = terms;
        _numbers = terms.Terms.Select(static (term, number) => (term.Text, number)).ToDictionary(static term => term.Text, static term => term.number);
        _records = new BufferedStream(
            new FileStream(options.DatabasePath + ".alerts", new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose, BufferSize = 0 }),
            MemoryBytes);
    }

    /// <summary>The terms that are looked for.</summary>
    public AlertTermSet Terms { get; }

    /// <summary>Alerts so far.</summary>
    public long Count { get; private set; }

    /// <summary>Adds the alerts of a message.</summary>
    public void Add(ScannedAlert found)
    {
        Span<byte> record = stackalloc byte[RecordBytes];
        foreach (var hit in found.Hits)
        {
            BinaryPrimitives.WriteInt64LittleEndian(record, found.Id);
            BinaryPrimitives.WriteInt64LittleEndian(record[8..], found.TimeMs);
            BinaryPrimitives.WriteInt32LittleEndian(record[16..], _numbers[hit.Term.Text]);
            BinaryPrimitives.WriteInt32LittleEndian(record[20..], (int)hit.Field);
            _records.Write(record);
            Count++;
        }
    }

    /// <summary>All alerts in the order they were added.</summary>
    internal IEnumerable<FoundAlert> Read()
    {
        var record = new byte[RecordBytes];
        for (_records.Position = 0; _records.ReadAtLeast(record, RecordBytes, throwOnEndOfStream: false) == RecordBytes;)
        {
            yield return new FoundAlert(
                BinaryPrimitives.ReadInt64LittleEndian(record),
                BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(8)),
                BinaryPrimitives.ReadInt32LittleEndian(record.AsSpan(16)),
                (AlertFields)BinaryPrimitives.ReadInt32LittleEndian(record.AsSpan(20)));
        }
    }

    public void Dispose() => _records.Dispose();
}
