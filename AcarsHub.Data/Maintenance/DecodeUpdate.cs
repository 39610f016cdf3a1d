using AcarsHub.Data.Schema;
using AcarsHub.Data.Writing;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Maintenance;

/// <summary>The prepared update of what messages were decoded into.</summary>
internal sealed class DecodeUpdate : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _command;
    private readonly StoredWords _words;

    public DecodeUpdate(SqliteConnection connection)
    {
        _connection = connection;
        Formats = new DecodeFormats(connection);
        _words = new StoredWords(connection);
        _command = connection.CreateCommand();
#pragma warning disable CA2100 // Column names are constants.
        _command.CommandText = $"UPDATE message_rows SET {string.Join(", ", DecodeColumns.Names.Select(static name => $"{name} = ${name}"))} WHERE id = $id";
#pragma warning restore CA2100
        foreach (var name in DecodeColumns.Names.Add("id"))
        {
            _command.Parameters.Add(new SqliteParameter("$" + name, null));
        }

        _command.Prepare();
    }

    public DecodeFormats Formats { get; }

    /// <summary>Writes a batch in one transaction and counts its levels.</summary>
    public void Write(List<StoredContent> batch, long[] counts)
    {
        using var transaction = _connection.BeginTransaction();
        _command.Transaction = transaction;
        foreach (var content in batch)
        {
            var columns = DecodeColumns.Of(content.Decoded, content.Message.Text, Formats);
            _command.Parameters[0].Value = columns.Version;
            _command.Parameters[1].Value = columns.Level;
            _command.Parameters[2].Value = columns.Format is { } format ? format : DBNull.Value;
            _command.Parameters[3].Value = columns.Items is { } items ? items : DBNull.Value;
            _command.Parameters[4].Value = content.Id;
            _command.ExecuteNonQuery();
            _words.Renew(content.Id);
            counts[columns.Level]++;
        }

        transaction.Commit();
    }

    public void Dispose()
    {
        _command.Dispose();
        _words.Dispose();
    }
}
