using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Components.Shared;

/// <summary>Whom a message belongs to: the aircraft as far as it is known, else the station that sent it.</summary>
/// <param name="Name">The best known name.</param>
/// <param name="Airline">Airline; null when unknown.</param>
/// <param name="Others">Its other identifiers.</param>
/// <param name="IsStation">Whether no aircraft is known.</param>
public sealed record CardIdentity(string Name, string? Airline, ImmutableArray<string> Others, bool IsStation)
{
    /// <summary>Only ground stations send squitters, and they do not say their name in the header.</summary>
    private const string SquitterLabel = "SQ";

    public static CardIdentity Of(EnrichedMessage enriched)
    {
        var message = enriched.Message;
        var flight = enriched.Flight?.Callsign ?? enriched.Flight?.IcaoFlight ?? message.Flight;
        var names = new[] { flight, message.Tail, message.Icao?.ToString() }
            .OfType<string>()
            .Select(VisibleText.Field)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (names.Count == 0)
        {
            return new CardIdentity(StationName(enriched), null, [], IsStation: true);
        }

        var airline = enriched.Flight?.Airline is { } name ? VisibleText.Field(name) : null;
        return new CardIdentity(names[0], airline, [.. names.Skip(1), .. OtherForms(enriched, names[0])], IsStation: false);
    }

    /// <summary>The flight id as passengers know it.</summary>
    private static IEnumerable<string> OtherForms(EnrichedMessage enriched, string shown) =>
        enriched.Flight?.IataFlight is { } iata && iata != shown ? [VisibleText.Field(iata)] : [];

    private static string StationName(EnrichedMessage enriched)
    {
        var message = enriched.Message;
        var name = enriched.FromStation ?? message.FromAddressName;
        return name is not null ? VisibleText.Field(name)
            : message.FromAddress is { } address ? "Station " + MessageFormatter.Address(address)
            : message.Label == SquitterLabel ? "Ground station"
            : "Unknown sender";
    }
}
