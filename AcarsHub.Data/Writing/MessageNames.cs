using AcarsHub.Data.Schema;
using AcarsHub.Domain.Messages;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Writing;

/// <summary>How a message was received, which many messages have in common: a row of <c>receptions</c>.</summary>
internal readonly record struct Reception(
    DecoderKind Kind,
    string? StationId,
    string? Frequency,
    string? Mode,
    bool? IsResponse,
    bool? IsOnGround,
    int? ErrorCount,
    bool? MoreToCome,
    string? ReassemblyStatus,
    string? FrameType);

/// <summary>Address and registration of an aircraft as one message names them: a row of <c>airframes</c>.</summary>
internal readonly record struct Airframe(string? Icao, string? Tail);

/// <summary>The tables of names of which a message has but the ids.</summary>
internal sealed class MessageNames
{
    // Radio content cannot fill the memory: what is beyond is written again, to no effect.
    private const int MostKnown = 50_000;

    private readonly RowIds<Reception> _receptions;
    private readonly RowIds<Airframe> _airframes;
    private readonly RowIds<string> _flights;
    private readonly HashSet<(string Kind, string Value)> _known = []; // No ids: that they are there is all.
    private readonly SqliteConnection _connection;

    public MessageNames(SqliteConnection connection)
    {
        _connection = connection;
        var columns = MessageTables.Reception;
        var (names, parameters) = (string.Join(", ", columns), string.Join(", ", columns.Select(static c => "$" + c)));
        var findReception = $"SELECT id FROM receptions WHERE {string.Join(" AND ", columns.Select(static c => $"{c} IS ${c}"))}";
        var addReception = $"INSERT INTO receptions ({names}) VALUES ({parameters}) RETURNING id";
        _receptions = new(key => connection.Number(findReception, Parameters(key)), key => connection.Number(addReception, Parameters(key)) ?? 0);
        _airframes = new(
            key => connection.Number("SELECT id FROM airframes WHERE icao IS $icao AND tail IS $tail", ("$icao", key.Icao), ("$tail", key.Tail)),
            key => connection.Number("INSERT INTO airframes (icao, tail) VALUES ($icao, $tail) RETURNING id", ("$icao", key.Icao), ("$tail", key.Tail)) ?? 0);
        _flights = new(
            key => connection.Number("SELECT id FROM flights WHERE flight = $flight", ("$flight", key)),
            key => connection.Number("INSERT INTO flights (flight) VALUES ($flight) RETURNING id", ("$flight", key)) ?? 0);
    }

    public long ReceptionOf(AcarsMessage m) =>
        _receptions.Of(new Reception(m.Kind, m.StationId, m.FrequencyText, m.Mode, m.IsResponse, m.IsOnGround, m.ErrorCount, m.MoreToCome, m.ReassemblyStatus, m.FrameType));

    public long? AirframeOf(AcarsMessage m) => m.Icao is null && m.Tail is null ? null : _airframes.Of(new Airframe(m.Icao?.ToString(), m.Tail));

    public long? FlightOf(AcarsMessage m) => m.Flight is null ? null : _flights.Of(m.Flight);

    /// <summary>Sees to it that the values of a message can be found by a part of them.</summary>
    public void Know(AcarsMessage m)
    {
        Know("label", m.Label);
        Know("msgno", m.MessageNumber);
        Know("depa", m.DepartureAirport);
        Know("dsta", m.DestinationAirport);
    }

    public void Forget()
    {
        _receptions.Forget();
        _airframes.Forget();
        _flights.Forget();
        _known.Clear();
    }

    private void Know(string kind, string? value)
    {
        if (value is null || _known.Contains((kind, value)))
        {
            return;
        }

        _connection.Execute("INSERT OR IGNORE INTO known_values (kind, value) VALUES ($kind, $value)", ("$kind", kind), ("$value", value));
        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        _known.Add((kind, value));
    }

    private static (string Name, object? Value)[] Parameters(Reception key) =>
    [
        ("$message_type", key.Kind.Names().StoredName),
        ("$station_id", key.StationId),
        ("$freq", key.Frequency),
        ("$mode", key.Mode),
        ("$is_response", StoredFlag.Of(key.IsResponse)),
        ("$is_onground", key.IsOnGround is { } onGround ? StoredGroundState.Of(onGround) : null),
        ("$error", key.ErrorCount),
        ("$more", StoredFlag.Of(key.MoreToCome)),
        ("$reassembly", key.ReassemblyStatus),
        ("$frame_type", key.FrameType),
    ];
}

/// <summary>The tables' way to write yes and no.</summary>
internal static class StoredFlag
{
    public static int? Of(bool? value) => value is { } flag ? flag ? 1 : 0 : null;
}
