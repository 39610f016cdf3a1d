using System.Text.Json;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Enrichment;

public sealed class RecordedFlightsTests
{
    private const double WantedShare = 0.95;

    private static readonly string[] s_flightProperties = ["flight", "flight_id"];

    [Fact]
    public void Resolve_RecordedFlights_FindsTheAirlineOfNearlyAll()
    {
        var folder = SharedData.Find("recordings");
        Assert.SkipWhen(folder is null, "No recordings: shared/data/recordings is not beside the repository.");
        var resolver = new FlightResolver(AirlineTable.BuiltIn);

        var flights = Directory.EnumerateFiles(folder, "*.jsonl").SelectMany(ReadFlights).ToList();
        var unresolved = flights.Where(flight => resolver.Resolve(flight)?.Airline is null).ToList();

        flights.ShouldNotBeEmpty();
        var share = 1 - ((double)unresolved.Count / flights.Count);
        TestContext.Current.SendDiagnosticMessage(
            $"{share:P2} of {flights.Count} recorded flights resolved; not: {string.Join(' ', unresolved.Distinct().Order())}");
        share.ShouldBeGreaterThanOrEqualTo(WantedShare, string.Join(' ', unresolved.Distinct().Order()));
    }

    private static IEnumerable<string> ReadFlights(string path) =>
        File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)).SelectMany(line =>
        {
            using var document = JsonDocument.Parse(line);
            return FindFlights(document.RootElement).ToList();
        });

    private static IEnumerable<string> FindFlights(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (s_flightProperties.Contains(property.Name) && property.Value.GetString() is { Length: > 0 } flight)
            {
                yield return flight;
            }

            foreach (var inner in FindFlights(property.Value))
            {
                yield return inner;
            }
        }
    }
}
