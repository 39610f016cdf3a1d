using AcarsHub.Data.Maintenance;
using AcarsHub.Data.Schema;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Storage;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Messages;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Queries;

/// <summary>Some messages to be looked into, by their ids.</summary>
/// <param name="Subjects">Id, time, and what is looked into.</param>
/// <param name="Total">Messages there were at the beginning.</param>
internal sealed record AlertScanBatch(List<(long Id, long TimeMs, AlertSubject Subject)> Subjects, long Total);

/// <summary>
/// Reads what is looked into of messages, batch by batch. The names are read beforehand, which are few; then a message costs but its own
/// row.
/// </summary>
/// <param name="connection">An open connection nobody else uses.</param>
/// <param name="flights">Reads flight ids; null when nothing decoded is looked into.</param>
/// <param name="decoder">Decodes what was not decoded by this version.</param>
internal sealed class AlertScanReader(SqliteConnection connection, FlightResolver? flights, ContentDecoder decoder)
{
    private const string IsToBeDecoded = "(decode_version IS NOT $version OR (decode_level > 0 AND decoded IS NULL))";

    private const string Plain = "SELECT id, msg_time, airframe, flight, msg_text FROM message_rows WHERE id > $after ORDER BY id LIMIT $count";

    private const string WithDecoded =
        $"SELECT id, msg_time, airframe, flight, msg_text, {IsToBeDecoded}, decode_level, decoded FROM message_rows WHERE id > $after ORDER BY id LIMIT $count";

    private const string ToBeDecoded =
        $"SELECT id, {StoredContent.Columns} FROM messages WHERE id > $after AND id <= $last AND {IsToBeDecoded}";

    private readonly Dictionary<long, (Icao24? Icao, string? Tail)> _airframes = [];
    private readonly Dictionary<long, (string Flight, string? IcaoFlight)> _flights = [];
    private readonly long _total = connection.Count("message_rows");
    private long _lastAirframe;
    private long _lastFlight;
    private long _after = long.MinValue;

    /// <summary>The next messages; none when there are no more.</summary>
    /// <exception cref="SqliteException">They cannot be read.</exception>
    public AlertScanBatch Next()
    {
        var subjects = new List<(long Id, long TimeMs, AlertSubject Subject)>(AlertScan.BatchRows);
        var areToBeDecoded = false;
        foreach (var row in connection.Rows(
            flights is null ? Plain : WithDecoded, static row => row, ("$after", _after), ("$count", AlertScan.BatchRows), ("$version", DecoderVersion.Current)))
        {
            var text = row.IsDBNull(4) ? null : row.GetString(4);
            var isToBeDecoded = flights is not null && row.GetBoolean(5);
            areToBeDecoded |= isToBeDecoded;
            subjects.Add((row.GetInt64(0), row.GetInt64(1), SubjectOf(row, text) with { Decoded = flights is null || isToBeDecoded ? null : DecodedOf(row, text) }));
        }

        if (areToBeDecoded)
        {
            Decode(subjects);
        }

        _after = subjects.Count > 0 ? subjects[^1].Id : _after;
        return new AlertScanBatch(subjects, _total);
    }

    private static DecodedMessage? DecodedOf(SqliteDataReader row, string? text) =>
        row.IsDBNull(7) ? null : PackedMessage.Unpack(StoredDecode.Level(row.GetInt64(6)), null, (byte[])row.GetValue(7), text);

    private AlertSubject SubjectOf(SqliteDataReader row, string? text)
    {
        var subject = new AlertSubject { Text = text };
        if (!row.IsDBNull(2))
        {
            var (icao, tail) = AirframeOf(row.GetInt64(2));
            subject = subject with { Icao = icao, Tail = tail };
        }

        if (!row.IsDBNull(3))
        {
            var (flight, icaoFlight) = FlightOf(row.GetInt64(3));
            subject = subject with { Flight = flight, IcaoFlight = icaoFlight };
        }

        return subject;
    }

    private void Decode(List<(long Id, long TimeMs, AlertSubject Subject)> subjects)
    {
        var contents = connection.Rows(
            ToBeDecoded,
            StoredContent.Read,
            ("$after", _after),
            ("$last", subjects[^1].Id),
            ("$version", DecoderVersion.Current)).ToDictionary(static content => content.Id);
        for (var i = 0; i < subjects.Count; i++)
        {
            if (contents.TryGetValue(subjects[i].Id, out var content))
            {
                subjects[i] = subjects[i] with { Subject = subjects[i].Subject with { Decoded = decoder.Decode(content.Message) } };
            }
        }
    }

    private (Icao24? Icao, string? Tail) AirframeOf(long id)
    {
        if (id > _lastAirframe)
        {
            foreach (var (known, icao, tail) in connection.Rows(
                "SELECT id, icao, tail FROM airframes WHERE id > $after ORDER BY id",
                static row => (row.GetInt64(0), row.IsDBNull(1) ? null : Icao24.Parse(row.GetString(1)), row.IsDBNull(2) ? null : row.GetString(2)),
                ("$after", _lastAirframe)))
            {
                _airframes[_lastAirframe = known] = (icao, tail);
            }
        }

        return _airframes.GetValueOrDefault(id);
    }

    private (string Flight, string? IcaoFlight) FlightOf(long id)
    {
        if (id > _lastFlight)
        {
            foreach (var (known, flight) in connection.Rows("SELECT id, flight FROM flights WHERE id > $after ORDER BY id", static row => (row.GetInt64(0), row.GetString(1)), ("$after", _lastFlight)))
            {
                _flights[_lastFlight = known] = (flight, flights?.Resolve(flight)?.IcaoFlight);
            }
        }

        return _flights.GetValueOrDefault(id);
    }
}
