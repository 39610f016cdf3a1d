using System.Text;

namespace AcarsHub.Data.Search;

/// <summary>A statement under construction: conditions that all have to hold, values only as parameters.</summary>
internal sealed class SearchStatement
{
    private readonly List<string> _conditions = [];
    private readonly List<(string Name, object Value)> _parameters = [];

    public IReadOnlyList<(string Name, object Value)> Parameters => _parameters;

    public string Where => _conditions.Count == 0 ? "1" : string.Join("\n    AND ", _conditions);

    /// <summary>Adds a condition; <c>{0}</c>, <c>{1}</c> … in it stand for the values.</summary>
    public void And(string condition, params ReadOnlySpan<object> values)
    {
        var text = new StringBuilder(condition);
        for (var i = 0; i < values.Length; i++)
        {
            text.Replace($"{{{i}}}", Parameter(values[i]));
        }

        _conditions.Add(text.ToString());
    }

    private string Parameter(object value)
    {
        var name = $"$p{_parameters.Count}";
        _parameters.Add((name, value));
        return name;
    }
}
