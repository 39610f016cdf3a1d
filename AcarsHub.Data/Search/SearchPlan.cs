using System.Globalization;
using AcarsHub.Domain.Search;

namespace AcarsHub.Data.Search;

/// <summary>
/// Criteria as SQL. What the search index knows is asked of it in one expression; all else are conditions on the rows it gives. Values
/// are parameters only.
/// </summary>
internal sealed class SearchPlan
{
    private readonly List<string> _words = [];
    private readonly List<string> _excluded = [];
    private readonly List<string> _conditions = [];
    private readonly List<(string Name, object? Value)> _parameters = [];
    private bool _readsRows;

    /// <summary>Whether only messages with an alert fit.</summary>
    public bool AlertsOnly { get; init; }

    /// <summary>Whether it is known already that nothing fits.</summary>
    public bool FindsNothing { get; private set; }

    /// <summary>Values of the statements.</summary>
    public (string Name, object? Value)[] Parameters => UsesIndex ? [.. _parameters, ("$words", Expression)] : [.. _parameters];

    private bool UsesIndex => _words.Count > 0 || _excluded.Count > 0;

    private string Id => UsesIndex ? "f.rowid" : "s.id";

    private string Expression
    {
        get
        {
            // What is only excluded is excluded from everything: every message has a type.
            var words = _words.Count > 0 ? string.Join(" AND ", _words) : SearchExpressionText.AnyType;
            return _excluded.Count == 0 ? words : $"({words}) NOT ({string.Join(" OR ", _excluded)})";
        }
    }

    /// <summary>Nothing fits.</summary>
    public void FindNothing() => FindsNothing = true;

    /// <summary>Asks the index, besides what it is asked already.</summary>
    /// <param name="expression">An expression of FTS5.</param>
    public void AddWords(string expression) => _words.Add($"({expression})");

    /// <summary>Leaves out what the index finds.</summary>
    public void Exclude(string expression) => _excluded.Add($"({expression})");

    /// <summary>Adds a condition on the row <c>s</c>; <c>{0}</c>, <c>{1}</c> … in it stand for the values.</summary>
    public void AddCondition(string condition, params ReadOnlySpan<object> values)
    {
        _readsRows = true;
        Add(condition, values);
    }

    /// <summary>Only ids in this range.</summary>
    public void AddIds(long first, long last) => Add(string.Create(CultureInfo.InvariantCulture, $"@id BETWEEN {first} AND {last}"), []);

    /// <summary>The statement that gives the ids in their order.</summary>
    /// <param name="order">Their order.</param>
    /// <param name="after">Only those after this one; null for all.</param>
    public string SelectIds(SearchOrder order, long? after)
    {
        var (key, direction) = order == SearchOrder.Oldest ? ('>', "ASC") : ('<', "DESC");
        var page = after is { } id ? string.Create(CultureInfo.InvariantCulture, $" AND {Id} {key} {id}") : "";
        return $"SELECT {Id} FROM {From} WHERE {Where}{page} ORDER BY {Id} {direction}";
    }

    /// <summary>The statement that counts them.</summary>
    public string Count => $"SELECT count(*) FROM {From} WHERE {Where}";

    private string From => (UsesIndex, _readsRows) switch
    {
        (true, true) => "messages_fts AS f CROSS JOIN message_rows AS s ON s.id = f.rowid",
        (true, false) => "messages_fts AS f",
        _ => "message_rows AS s",
    };

    private string Where
    {
        get
        {
            // Alerts are few: where the index is not asked they lead the way.
            IEnumerable<string> alerts = !AlertsOnly ? []
                : UsesIndex ? ["EXISTS (SELECT 1 FROM alert_matches AS a WHERE a.message_id = @id)"]
                : ["@id IN (SELECT message_id FROM alert_matches)"];
            var conditions = _conditions.Concat(alerts).Select(c => c.Replace("@id", Id, StringComparison.Ordinal));
            return string.Join(" AND ", UsesIndex ? conditions.Prepend("messages_fts MATCH $words") : conditions.DefaultIfEmpty("1"));
        }
    }

    private void Add(string condition, ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"$p{_parameters.Count}");
            _parameters.Add((name, values[i]));
            condition = condition.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"), name, StringComparison.Ordinal);
        }

        _conditions.Add(condition);
    }
}
