using AcarsHub.Data;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Benchmarks.Search;

/// <summary>
/// The search one would write first: words by the full-text index, everything else by comparing each row. What there is to measure a
/// better one against.
/// </summary>
internal sealed class PlainSearch(SqliteConnection connection)
{
    private const int PageRows = 50;
    private const int CountedRows = 10_001;

    /// <summary>Reads the newest matches and counts them all, up to 10 000.</summary>
    /// <returns>The count.</returns>
    public long Run(IReadOnlyDictionary<string, string> criteria)
    {
        var conditions = criteria.Select(static (criterion, i) => Condition(criterion.Key, $"$p{i}")).DefaultIfEmpty("1").ToList();
        var values = criteria.Select(static (criterion, i) => ($"$p{i}", (object?)Value(criterion.Key, criterion.Value))).ToArray();
        var where = string.Join(" AND ", conditions);
        _ = connection.Rows($"SELECT * FROM messages WHERE {where} ORDER BY id DESC LIMIT {PageRows}", static row => row.GetInt64(0), values).Count();
        return connection.Number($"SELECT count(*) FROM (SELECT 1 FROM messages WHERE {where} LIMIT {CountedRows})", values) ?? 0;
    }

    private static string Condition(string key, string parameter) => key switch
    {
        "flight" or "msg_text" or "q" => $"id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH {parameter})",
        "tail" or "icao" => $"{key} LIKE {parameter}",
        "msg_type" => $"message_type = {parameter}",
        _ => $"{key} = {parameter}",
    };

    private static string Value(string key, string value) => key switch
    {
        "flight" => $"flight:\"{value}\"*",
        "msg_text" or "q" => $"msg_text:\"{value.Trim('"')}\"",
        "tail" => $"%{value}%",
        "icao" => value.Replace('*', '%'),
        _ => value,
    };
}
