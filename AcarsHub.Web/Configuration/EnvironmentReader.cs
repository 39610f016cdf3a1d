using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Serilog.Events;
using static System.FormattableString;

namespace AcarsHub.Web.Configuration;

/// <summary>
/// Reads settings by the rules of <see cref="SettingCatalog"/>. A bad value is noted with what is used instead and never stops the
/// station.
/// </summary>
internal sealed class EnvironmentReader
{
    private static readonly string[] s_true = ["1", "true", "on", "enabled", "enable", "yes", "y", "ok", "always", "set", "external"];
    private static readonly string[] s_false = ["0", "false", "off", "disabled", "disable", "no", "n", "never", "not", "nope", "unset", ""];

    private readonly IReadOnlyDictionary<string, string> _values;
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    /// <summary>Makes a reader over environment variables.</summary>
    public EnvironmentReader(IReadOnlyDictionary<string, string> values) => _values = values;

    /// <summary>A reader over the environment of this process.</summary>
    public static EnvironmentReader OfProcess()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            values[(string)entry.Key] = (string?)entry.Value ?? "";
        }

        return new EnvironmentReader(values);
    }

    /// <summary>One line for each bad value, naming variable, value and what is used instead.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Names of all variables.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>Whether the variable is there and not blank.</summary>
    public bool IsSet(string name) => _values.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value);

    /// <summary>The text as it stands, or null when unset.</summary>
    public string? Raw(string name) => _values.GetValueOrDefault(name);

    public bool Flag(string name)
    {
        var text = Raw(name)?.Trim() ?? SettingCatalog.Get(name).Default;
        if (s_true.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!s_false.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            Report(name, Invariant($"{name}=\"{text}\" is neither yes nor no; taken as no"));
        }

        return false;
    }

    public long Integer(string name)
    {
        var setting = SettingCatalog.Get(name);
        return OptionalInteger(name) ?? long.Parse(setting.Default, CultureInfo.InvariantCulture);
    }

    /// <summary>A number, or null when the setting has no default and no valid value.</summary>
    public long? OptionalInteger(string name)
    {
        var setting = SettingCatalog.Get(name);
        if (!IsSet(name))
        {
            return setting.Default.Length == 0 ? null : long.Parse(setting.Default, CultureInfo.InvariantCulture);
        }

        var text = _values[name].Trim();
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= setting.Min && value <= setting.Max)
        {
            return value;
        }

        Report(name, Invariant($"{name}=\"{text}\" is not a whole number from {setting.Min} to {setting.Max}; using {Fallback(setting)}"));
        return setting.Default.Length == 0 ? null : long.Parse(setting.Default, CultureInfo.InvariantCulture);
    }

    public string Text(string name) => IsSet(name) ? _values[name].Trim() : SettingCatalog.Get(name).Default;

    public Uri Url(string name)
    {
        var setting = SettingCatalog.Get(name);
        var text = Text(name);
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            return url;
        }

        Report(name, Invariant($"{name}=\"{text}\" is not an http or https address; using {Fallback(setting)}"));
        return new Uri(setting.Default);
    }

    public double Coordinate(string name)
    {
        var setting = SettingCatalog.Get(name);
        var text = Text(name);
        if (CoordinateText.Parse(text, setting.Kind == SettingKind.Latitude) is { } degrees)
        {
            return degrees;
        }

        Report(name, Invariant($"{name}=\"{text}\" is not a coordinate in degrees such as 35.04, 35,04 or 35.04N; using {Fallback(setting)}"));
        return double.Parse(setting.Default, CultureInfo.InvariantCulture);
    }

    public ImmutableArray<int> IntegerList(string name)
    {
        var setting = SettingCatalog.Get(name);
        var text = Text(name);
        var list = ParseList(text);
        if (list.IsEmpty)
        {
            Report(name, Invariant($"{name}=\"{text}\" is not a list of whole numbers; using {Fallback(setting)}"));
            return ParseList(setting.Default);
        }

        return list;
    }

    public LogEventLevel LogLevel(string name)
    {
        var setting = SettingCatalog.Get(name);
        var text = Text(name);
        if (LogLevels.Parse(text) is { } level)
        {
            return level;
        }

        Report(name, Invariant($"{name}=\"{text}\" is neither a number nor one of trace, debug, info, warn, error, fatal; using {Fallback(setting)}"));
        return LogLevels.Parse(setting.Default) ?? LogEventLevel.Information;
    }

    /// <summary>Reads every setting once, so that a bad value is reported at start, whoever uses it later.</summary>
    public void CheckAll()
    {
        foreach (var setting in SettingCatalog.All)
        {
            _ = setting.Kind switch
            {
                SettingKind.Flag => Flag(setting.Name),
                SettingKind.Integer => OptionalInteger(setting.Name),
                SettingKind.Url => Url(setting.Name),
                SettingKind.Latitude or SettingKind.Longitude => Coordinate(setting.Name),
                SettingKind.IntegerList => IntegerList(setting.Name),
                SettingKind.LogLevel => LogLevel(setting.Name),
                _ => (object?)null,
            };
        }
    }

    /// <summary>Notes a problem found by whoever understands the value; one line per variable is enough unless texts differ.</summary>
    public void Report(string name, string problem)
    {
        if (_reported.Add(name + "\n" + problem))
        {
            _problems.Add(problem);
        }
    }

    private static string Fallback(Setting setting) => setting.Default.Length == 0 ? "no value" : setting.Default;

    private static ImmutableArray<int> ParseList(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var numbers = ImmutableArray.CreateBuilder<int>(parts.Length);
        foreach (var part in parts)
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return [];
            }

            numbers.Add(number);
        }

        return numbers.ToImmutable();
    }
}
