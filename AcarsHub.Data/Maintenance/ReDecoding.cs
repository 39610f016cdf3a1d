using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Tracking;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Maintenance;

/// <summary>
/// Decodes the stored messages with this version's formats: those that were never decoded, or by another version. Each row says which,
/// so after a stop the next run goes on where this one ended.
/// </summary>
public sealed class ReDecoding(StorageOptions options, TimeProvider clock, ContentDecoder decoder)
{
    private const string IsStale = "decode_version IS NOT $version";

    private const string Select =
        $"SELECT id, {StoredContent.Columns} FROM messages WHERE id > $after AND {IsStale} ORDER BY id LIMIT $rows";

    // The blocks of one message stand close together; they may have been decoded before, when a run was stopped between them.
    private const string SelectBefore =
        $"SELECT id, {StoredContent.Columns} FROM (SELECT * FROM messages WHERE id < $first ORDER BY id DESC LIMIT 5000) ORDER BY id";

    /// <summary>Messages per transaction.</summary>
    internal int BatchRows { get; init; } = 5_000;

    /// <summary>Decodes what is to be decoded.</summary>
    /// <param name="all">Whether also messages this version has decoded are to be decoded again.</param>
    /// <param name="progress">Told after every batch.</param>
    /// <param name="ct">Stops between two batches.</param>
    /// <exception cref="DatabaseInUseException">A server is running.</exception>
    public ReDecodingResult Run(bool all, IProgress<ReDecodingProgress>? progress, CancellationToken ct)
    {
        OwnDatabase.RequireCurrent(options.DatabasePath);
        using var owned = DatabaseLock.Acquire(options.DatabasePath);
        using var connection = SqliteFile.Open(options.DatabasePath, SqliteOpenMode.ReadWrite);
        new ConnectionPragmas(options).Apply(connection);
        if (all)
        {
            MarkAll(connection, ct);
        }

        var total = connection.Number($"SELECT count(*) FROM messages WHERE {IsStale}", ("$version", DecoderVersion.Current)) ?? 0;
        var started = clock.GetTimestamp();
        var counts = new long[3];
        using var update = new DecodeUpdate(connection);
        var reassembler = ReassemblerAtFirst(connection);
        for (var (after, done) = (long.MinValue, 0L); done < total;)
        {
            ct.ThrowIfCancellationRequested();
            var batch = Read(connection, after);
            if (batch.Count == 0)
            {
                break;
            }

            Decode(batch, reassembler);
            update.Write(batch, counts);
            after = batch[^1].Id;
            done += batch.Count;
            Report(progress, done, total, clock.GetElapsedTime(started));
        }

        if (total > 0)
        {
            update.Formats.RemoveUnused();
        }

        return new ReDecodingResult(counts[(int)DecodeLevel.Full], counts[(int)DecodeLevel.Partial], counts[(int)DecodeLevel.None]);
    }

    /// <summary>Makes all messages look as if they had never been decoded, so that a run that is stopped can be taken up again.</summary>
    private void MarkAll(SqliteConnection connection, CancellationToken ct)
    {
        var last = connection.Number("SELECT max(id) FROM messages") ?? 0;
        for (var after = (connection.Number("SELECT min(id) FROM messages") ?? 0) - 1; after < last; after += BatchRows)
        {
            ct.ThrowIfCancellationRequested();
            connection.Execute(
                "UPDATE message_rows SET decode_version = NULL WHERE id > $after AND id <= $to AND decode_version IS NOT NULL",
                ("$after", after),
                ("$to", after + BatchRows));
        }
    }

    private List<StoredContent> Read(SqliteConnection connection, long after) => connection.Rows(
        Select,
        static row => StoredContent.Read(row),
        ("$after", after),
        ("$version", DecoderVersion.Current),
        ("$rows", BatchRows)).ToList();

    /// <summary>A reassembler that has seen what comes before the first message to decode.</summary>
    private static MessageReassembler ReassemblerAtFirst(SqliteConnection connection)
    {
        var reassembler = new MessageReassembler();
        var first = connection.Number($"SELECT min(id) FROM messages WHERE {IsStale}", ("$version", DecoderVersion.Current)) ?? 0;
        foreach (var content in connection.Rows(SelectBefore, static row => StoredContent.Read(row), ("$first", first)))
        {
            reassembler.Add(content.Message, content.Id);
        }

        return reassembler;
    }

    private void Decode(List<StoredContent> batch, MessageReassembler reassembler)
    {
        foreach (var content in batch)
        {
            content.Text = reassembler.Add(content.Message, content.Id).Text ?? content.Text;
        }

        Parallel.ForEach(batch, content => content.Decoded = decoder.Decode(content.Message, content.Text));
    }

    private static void Report(IProgress<ReDecodingProgress>? progress, long done, long total, TimeSpan elapsed)
    {
        var rate = elapsed.TotalSeconds > 0 ? done / elapsed.TotalSeconds : 0;
        progress?.Report(new ReDecodingProgress(done, total, rate, rate > 0 ? TimeSpan.FromSeconds((total - done) / rate) : null));
    }
}
