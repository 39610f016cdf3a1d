using System.Globalization;

namespace AcarsHub.Domain.Enrichment;

/// <summary>Reads the setting <c>IATA_OVERRIDE</c>: <c>IATA|ICAO|Name</c> items joined by <c>;</c>.</summary>
public static class AirlineOverrides
{
    /// <summary>Name of the setting, used in problem texts.</summary>
    public const string Setting = "IATA_OVERRIDE";

    private const char ItemSeparator = ';';
    private const char PartSeparator = '|';
    private const int PartCount = 3;

    /// <summary>Reads the items; a later one for the same IATA designator replaces an earlier one.</summary>
    /// <param name="text">The setting; null or blank means none.</param>
    /// <param name="problems">Receives one text per item that cannot be used, naming item and reason.</param>
    public static IReadOnlyCollection<Airline> Parse(string? text, ICollection<string> problems)
    {
        var airlines = new Dictionary<string, Airline>(StringComparer.Ordinal);
        var items = (text ?? string.Empty).Split(
            ItemSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var item in items)
        {
            var parts = item.Split(PartSeparator, StringSplitOptions.TrimEntries);
            if (FindFault(parts) is { } fault)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"{Setting}: \"{item}\" is ignored, {fault}"));
                continue;
            }

            var iata = parts[0].ToUpperInvariant();
            airlines[iata] = new Airline(iata, parts[1].Length == 0 ? null : parts[1].ToUpperInvariant(), parts[2]);
        }

        return airlines.Values;
    }

    private static string? FindFault(string[] parts)
    {
        if (parts.Length != PartCount)
        {
            return string.Create(
                CultureInfo.InvariantCulture, $"it has {parts.Length} of the three parts IATA|ICAO|Name");
        }

        if (!Airline.IsIataCode(parts[0].ToUpperInvariant()))
        {
            return $"the IATA code \"{parts[0]}\" is not two letters or digits";
        }

        if (parts[1].Length > 0 && !Airline.IsIcaoCode(parts[1].ToUpperInvariant()))
        {
            return $"the ICAO code \"{parts[1]}\" is not three letters";
        }

        return parts[2].Length == 0 ? "the name is empty" : null;
    }
}
