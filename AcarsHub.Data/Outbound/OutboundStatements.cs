using System.Collections.Immutable;
using AcarsHub.Domain.Alerts.Outbound;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Outbound;

/// <summary>The statements about channels and their queue, for the transaction under way.</summary>
internal static class OutboundStatements
{
    private const int MostLines = 500;
    private const string LastMessage = "(SELECT coalesce(max(id), 0) FROM message_rows)";

    public static void PutEnvironment(SqliteConnection connection, OutboundChannel channel) => connection.Execute(
        $"""
        INSERT INTO outbound_channels (environment, name, kind, enabled, address, secret, severities, quiet_hours, per_minute, message_id, delivered, failed)
        VALUES ($kind, $name, $kind, 1, '', '', $severities, $quiet, $rate, {LastMessage}, 0, 0)
        ON CONFLICT (environment) DO UPDATE SET name = $name, severities = $severities, quiet_hours = $quiet, per_minute = $rate
        """,
        ("$kind", OutboundKindInfo.Of(channel.Kind).Key),
        ("$name", channel.Name),
        ("$severities", (int)channel.Severities),
        ("$quiet", channel.Quiet?.ToString()),
        ("$rate", channel.PerMinute));

    public static void Save(SqliteConnection connection, OutboundChannel channel)
    {
        (string, object?)[] values =
        [
            ("$id", channel.Id),
            ("$name", channel.Name),
            ("$kind", OutboundKindInfo.Of(channel.Kind).Key),
            ("$enabled", channel.IsEnabled ? 1 : 0),
            ("$address", channel.Address.Reveal()),
            ("$secret", channel.Secret.Reveal()),
            ("$severities", (int)channel.Severities),
            ("$quiet", channel.Quiet?.ToString()),
            ("$rate", channel.PerMinute),
        ];
        if (channel.Id == 0)
        {
            connection.Execute(
                $"""
                INSERT INTO outbound_channels (name, kind, enabled, address, secret, severities, quiet_hours, per_minute, message_id, delivered, failed)
                VALUES ($name, $kind, $enabled, $address, $secret, $severities, $quiet, $rate, {LastMessage}, 0, 0)
                """,
                values.AsSpan(1));
            return;
        }

        Enable(connection, channel.Id, channel.IsEnabled);
        connection.Execute(
            """
            UPDATE outbound_channels SET name = $name, kind = $kind, enabled = $enabled, address = $address, secret = $secret, severities = $severities,
                quiet_hours = $quiet, per_minute = $rate WHERE id = $id AND environment IS NULL
            """,
            values);
    }

    public static void Enable(SqliteConnection connection, long id, bool isEnabled) => connection.Execute(
        $"UPDATE outbound_channels SET message_id = iif($enabled, {LastMessage}, message_id), enabled = $enabled WHERE id = $id AND enabled <> $enabled",
        ("$id", id),
        ("$enabled", isEnabled ? 1 : 0));

    public static void Remove(SqliteConnection connection, long id)
    {
        connection.Execute("DELETE FROM outbound_queue WHERE channel_id = $id", ("$id", id));
        connection.Execute("DELETE FROM outbound_log WHERE channel_id = $id", ("$id", id));
        connection.Execute("DELETE FROM outbound_channels WHERE id = $id", ("$id", id));
    }

    /// <summary>Queues a notice with the channels that take its severity and have not come that far.</summary>
    public static void Queue(SqliteConnection connection, NewNotice notice, long nowMs) => connection.Execute(
        """
        INSERT INTO outbound_queue (channel_id, severity, queued_at, notice)
        SELECT id, $severity, $now, $notice FROM outbound_channels WHERE enabled AND severities & $bit AND ($message IS NULL OR message_id < $message)
        """,
        ("$severity", (int)notice.Notice.Severity),
        ("$bit", (int)SeveritySets.Of(notice.Notice.Severity)),
        ("$now", nowMs),
        ("$message", notice.MessageId),
        ("$notice", NoticeJson.Write(notice.Notice)));

    /// <summary>Notes that alerts are queued up to a message. Ids begin anew when no message is left: a place beyond the end goes back to it.</summary>
    public static void MoveOn(SqliteConnection connection, long upTo) => connection.Execute(
        $"""
        UPDATE outbound_channels SET message_id = min(max(message_id, $upTo), {LastMessage})
        WHERE enabled AND message_id <> min(max(message_id, $upTo), {LastMessage})
        """,
        ("$upTo", upTo));

    /// <summary>Gives up the oldest notices of channels for which more wait than there may.</summary>
    public static void Bound(SqliteConnection connection, int most, long nowMs)
    {
        foreach (var channel in connection.Rows("SELECT channel_id FROM outbound_queue GROUP BY channel_id HAVING count(*) > $most", static row => row.GetInt64(0), ("$most", most)).ToList())
        {
            var count = connection.Execute(
                "DELETE FROM outbound_queue WHERE channel_id = $id AND id <= (SELECT id FROM outbound_queue WHERE channel_id = $id ORDER BY id DESC LIMIT 1 OFFSET $most)",
                ("$id", channel),
                ("$most", most));
            Fail(connection, channel, count, $"More than {most} wait: the oldest are given up", nowMs);
        }
    }

    /// <summary>Takes notices off the queue.</summary>
    /// <returns>How many there were.</returns>
    public static int Take(SqliteConnection connection, long channel, ImmutableArray<long> ids) => ids.IsEmpty
        ? 0
        : connection.Execute("DELETE FROM outbound_queue WHERE channel_id = $id AND id IN (SELECT value FROM json_each($ids))", ("$id", channel), ("$ids", "[" + string.Join(',', ids) + "]"));

    /// <summary>Notes what went wrong; the log keeps the newest lines.</summary>
    public static void Fail(SqliteConnection connection, long channel, int count, string error, long nowMs)
    {
        var changed = connection.Execute(
            "UPDATE outbound_channels SET failed = failed + $count, error = $error, error_at = $now WHERE id = $id",
            ("$count", count),
            ("$error", error),
            ("$now", nowMs),
            ("$id", channel));
        if (changed == 0)
        {
            return; // Removed meanwhile.
        }

        connection.Execute("INSERT INTO outbound_log (channel_id, at, text) VALUES ($id, $now, $text)", ("$id", channel), ("$now", nowMs), ("$text", count == 0 ? error : $"{count} given up: {error}"));
        connection.Execute("DELETE FROM outbound_log WHERE id <= (SELECT max(id) FROM outbound_log) - $most", ("$most", MostLines));
    }

    public static OutboundSnapshot Read(SqliteConnection connection) => new(
        [
            .. connection.Rows(
                """
                SELECT id, environment, name, kind, enabled, address, secret, severities, quiet_hours, per_minute, delivered, failed, delivered_at, error, error_at,
                    (SELECT count(*) FROM outbound_queue WHERE channel_id = c.id)
                FROM outbound_channels AS c ORDER BY environment IS NULL, id
                """,
                Read).OfType<StoredChannel>(),
        ]);

    private static StoredChannel? Read(SqliteDataReader row)
    {
        if (OutboundKindInfo.Find(row.GetString(3)) is not { } kind)
        {
            return null; // Of a newer version.
        }

        var environment = row.IsDBNull(1) ? null : row.GetString(1);
        var channel = new OutboundChannel
        {
            Id = row.GetInt64(0),
            Name = row.GetString(2),
            Kind = kind.Kind,
            IsEnabled = row.GetBoolean(4),
            IsFromEnvironment = environment is not null,
            Address = SecretText.Of(row.GetString(5)),
            Secret = SecretText.Of(row.GetString(6)),
            Severities = (SeveritySet)row.GetInt32(7),
            Quiet = row.IsDBNull(8) ? null : QuietHours.Parse(row.GetString(8)),
            PerMinute = row.GetInt32(9),
        };
        return new StoredChannel(channel, environment, row.GetInt64(15), row.GetInt64(10), row.GetInt64(11))
        {
            DeliveredAtUtc = Time(row, 12),
            Error = row.IsDBNull(13) ? null : row.GetString(13),
            ErrorAtUtc = Time(row, 14),
        };
    }

    private static DateTimeOffset? Time(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
