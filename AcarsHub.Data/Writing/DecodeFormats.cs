using AcarsHub.Domain.Decoding.Storage;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>
/// The table <c>decode_formats</c>, known by heart: a message names a row of it instead of carrying decoder and description, which saves
/// nearly thirty bytes for each. Only for who owns the database.
/// </summary>
internal sealed class DecodeFormats(SqliteConnection connection)
{
    /// <summary>Far more than there are formats. Beyond it decoder and description stand in the message, so radio content cannot fill the table.</summary>
    private const int MostRows = 1_000;

    private const int LongestText = 200;

    private Dictionary<DecodedFormat, int>? _ids;

    /// <summary>The id of a format; adds it in the transaction under way when it is new.</summary>
    /// <returns>Null when it is not to be in the table.</returns>
    /// <exception cref="SqliteException">It could not be added.</exception>
    public int? IdOf(DecodedFormat format)
    {
        var ids = _ids ??= Read();
        if (ids.TryGetValue(format, out var id))
        {
            return id;
        }

        if (ids.Count >= MostRows || format.Decoder.Length > LongestText || format.Description.Length > LongestText)
        {
            return null;
        }

        id = (int)(connection.Number(
            "INSERT INTO decode_formats (decoder, description) VALUES ($decoder, $description) RETURNING id",
            ("$decoder", format.Decoder),
            ("$description", format.Description)) ?? 0);
        return ids[format] = id;
    }

    /// <summary>To be called when a transaction was rolled back: it may have taken new rows with it.</summary>
    public void Forget() => _ids = null;

    /// <summary>Removes formats no message names any more, such as those of an older version after all messages have been decoded again.</summary>
    public void RemoveUnused()
    {
        connection.Execute("DELETE FROM decode_formats WHERE id NOT IN (SELECT decode_format FROM messages WHERE decode_format IS NOT NULL)");
        Forget();
    }

    private Dictionary<DecodedFormat, int> Read() => connection
        .Rows("SELECT id, decoder, description FROM decode_formats", static row => (Id: row.GetInt32(0), Format: new DecodedFormat(row.GetString(1), row.GetString(2))))
        .ToDictionary(static row => row.Format, static row => row.Id);
}
