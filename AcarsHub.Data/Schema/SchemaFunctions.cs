using AcarsHub.Domain.Decoding.Storage;
using AcarsHub.Domain.Search;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Schema;

/// <summary>
/// The SQL functions by which statements write messages: the triggers of <see cref="MessagesView"/>, migrations, imports. Reading needs
/// none of them, so that any SQLite program can.
/// </summary>
internal static class SchemaFunctions
{
    /// <summary>Makes them known to a connection.</summary>
    public static void Register(SqliteConnection connection)
    {
        var words = new SearchWords(); // Keeps its buffers; a connection is used by one thread at a time.
        connection.CreateFunction("search_words", arguments => words.Of(Message(arguments)), isDeterministic: true);
        connection.CreateFunction("pack_json", static (object?[] arguments) => arguments[0] is string json ? PackedJson.Pack(json) : arguments[0] as byte[], isDeterministic: true);
        connection.CreateFunction("unpack_json", static (object?[] arguments) => arguments[0] is byte[] packed ? PackedJson.Unpack(packed) : arguments[0] as string, isDeterministic: true);
    }

    /// <param name="a">As <see cref="SearchIndex"/> lists them.</param>
    private static IndexedMessage Message(object?[] a) => new()
    {
        Type = a[0] as string ?? "",
        StationId = a[1] as string,
        Frequency = a[2] as string,
        Label = a[3] as string,
        MessageNumber = a[4] as string,
        Departure = a[5] as string,
        Destination = a[6] as string,
        FlightId = a[7] as long?,
        AirframeId = a[8] as long?,
        SessionId = a[9] as long?,
        HasErrors = a[10] is > 0L,
        HasPosition = a[11] is not null,
        Text = a[12] as string,
        Decoded = StoredDecode.Read(a[14] as long?, a[15] as string, a[16] as string, a[13] as byte[], a[12] as string, a[17] as byte[]),
    };
}
