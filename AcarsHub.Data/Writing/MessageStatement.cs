using System.Text.Json.Nodes;
using AcarsHub.Data.Schema;
using AcarsHub.Domain.Decoding.Storage;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Search;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>The prepared inserts of a message: its row, and its words in the search index.</summary>
internal sealed class MessageStatement : IDisposable
{
    private static readonly string[] s_columns =
    [
        "msg_time", "reception", "airframe", "flight", "session_id", "label", "sublabel", "mfi", "msgno", "block_id", "ack",
        "toaddr", "fromaddr", "lat", "lon", "level", "msg_text", "libacars", "rest", .. DecodeColumns.Names,
    ];

    private readonly PreparedStatement _row;
    private readonly PreparedStatement _words;
    private readonly DecodeFormats _formats;
    private readonly MessageNames _names;
    private readonly SearchWords _search = new();

    public MessageStatement(SqliteConnection connection)
    {
        _formats = new DecodeFormats(connection);
        _names = new MessageNames(connection);
        _row = new PreparedStatement(connection, $"INSERT INTO message_rows ({string.Join(", ", s_columns)}) VALUES ({string.Join(", ", s_columns.Select(static _ => "?"))})");
        _words = new PreparedStatement(connection, SearchIndex.InsertWords);
    }

    /// <summary>Inserts one message in the transaction under way.</summary>
    /// <returns>Its row id.</returns>
    public long Insert(EnrichedMessage message)
    {
        var m = message.Message;
        var (airframe, flight) = (_names.AirframeOf(m), _names.FlightOf(m));
        _names.Know(m);
        Bind(message, airframe, flight, DecodeColumns.Of(message.Decoded, m.Text, _formats));
        _row.Execute();
        var id = _row.LastInsertedId;
        _words.Bind(id);
        _words.Bind(_search.Of(new IndexedMessage
        {
            Type = m.Kind.Names().StoredName,
            StationId = m.StationId,
            Frequency = m.FrequencyText,
            Label = m.Label,
            MessageNumber = m.MessageNumber,
            Departure = m.DepartureAirport,
            Destination = m.DestinationAirport,
            FlightId = flight,
            AirframeId = airframe,
            SessionId = message.SessionId,
            HasErrors = m.HasErrors,
            HasPosition = m.LatitudeDegrees is not null,
            Text = m.Text,
            Decoded = message.Decoded,
        }));
        _words.Execute();
        return id;
    }

    /// <summary>To be called when the transaction of inserts was rolled back.</summary>
    public void RolledBack()
    {
        _formats.Forget();
        _names.Forget();
    }

    public void Dispose()
    {
        _row.Dispose();
        _words.Dispose();
    }

    private void Bind(EnrichedMessage message, long? airframe, long? flight, DecodeColumns decoded)
    {
        var (m, s) = (message.Message, _row);
        s.Bind(m.ReceivedAtUtc.ToUnixTimeMilliseconds());
        s.Bind(_names.ReceptionOf(m));
        s.Bind(airframe);
        s.Bind(flight);
        s.Bind(message.SessionId);
        s.Bind(m.Label);
        s.Bind(m.Sublabel);
        s.Bind(m.Mfi);
        s.Bind(m.MessageNumber);
        s.Bind(m.BlockId);
        s.Bind(m.Ack);
        s.Bind(m.ToAddress);
        s.Bind(m.FromAddress);
        s.Bind(m.LatitudeDegrees);
        s.Bind(m.LongitudeDegrees);
        s.Bind(StoredLevel.Of(m.LevelDb));
        s.Bind(m.Text);
        s.Bind(m.Libacars is { } json ? PackedJson.Pack(json) : null);
        s.Bind(Rest(m));
        s.Bind(decoded.Version);
        s.Bind(decoded.Level);
        s.Bind(decoded.Format);
        s.Bind(decoded.Items);
    }

    /// <summary>What few messages have, as one value.</summary>
    private static string? Rest(AcarsMessage m)
    {
        (string Name, string? Value)[] texts =
        [
            ("depa", m.DepartureAirport), ("dsta", m.DestinationAirport), ("eta", m.Eta),
            ("gtout", m.GateOut), ("gtin", m.GateIn), ("wloff", m.WheelsOff), ("wlin", m.WheelsOn),
        ];
        if (m.AltitudeFeet is null && Array.TrueForAll(texts, static text => text.Value is null))
        {
            return null;
        }

        var rest = new JsonObject(texts.Where(static text => text.Value is not null).Select(static text => KeyValuePair.Create(text.Name, (JsonNode?)text.Value)));
        if (m.AltitudeFeet is { } feet)
        {
            rest["alt"] = feet;
        }

        return rest.ToJsonString();
    }
}

/// <summary>The table's way to write a level: tenths of a decibel, whole where they are.</summary>
internal static class StoredLevel
{
    private const double Exact = 1e-6;

    public static double? Of(double? levelDb) => levelDb is { } db ? Math.Abs((db * 10) - Math.Round(db * 10)) < Exact ? Math.Round(db * 10) : db * 10 : null;
}

/// <summary>The wire's and the table's way to write "on the ground".</summary>
internal static class StoredGroundState
{
    private const int Airborne = 0;
    private const int OnGround = 2;

    public static int Of(bool isOnGround) => isOnGround ? OnGround : Airborne;

    public static bool? Parse(int? stored) => stored is { } state ? state != Airborne : null;
}
