using System.Globalization;

namespace AcarsHub.Benchmarks.Browsers;

/// <summary>Figures as they are found, each with its limit.</summary>
internal sealed class Findings(TextWriter output)
{
    /// <summary>Whether every limit has been kept so far.</summary>
    public bool AllHold { get; private set; } = true;

    /// <summary>Prints a figure without a limit.</summary>
    public void Note(string name, double value, string unit) => output.WriteLine(Line(name, value, unit));

    /// <summary>Prints a figure that is to be lower than a limit.</summary>
    public void Below(double limit, string name, double value, string unit)
    {
        var holds = value < limit;
        AllHold &= holds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Line(name, value, unit),-62}{(holds ? "pass" : "FAIL")} (limit {limit:0.##})"));
    }

    private static string Line(string name, double value, string unit) => string.Create(CultureInfo.InvariantCulture, $"{name,-36}{value,10:0.00} {unit}");
}
