using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Enrichment;

/// <summary>Adds what the look-up tables know to a message. Thread-safe.</summary>
public sealed class MessageEnricher(ReferenceData data)
{
    private readonly FlightResolver _flights = new(data.Airlines);

    /// <summary>Looks up airline, label and ground stations; learns the station names the decoder itself gave.</summary>
    public EnrichedMessage Enrich(AcarsMessage message)
    {
        data.GroundStations.Learn(message);
        return new EnrichedMessage
        {
            Message = message,
            Flight = _flights.Resolve(message.Flight),
            LabelName = data.Labels.Find(message.Label),
            ToStation = FindStation(message.Kind, message.ToAddress) ?? message.ToAddressName,
            FromStation = FindStation(message.Kind, message.FromAddress) ?? message.FromAddressName,
        };
    }

    // The same number means another station on another link; Inmarsat and Iridium numbers are in no table.
    private string? FindStation(DecoderKind kind, uint? address) => (kind, address) switch
    {
        (DecoderKind.Hfdl, { } station) => data.GroundStations.FindHfdl(station),
        (DecoderKind.Vdlm2, { } station) => data.GroundStations.FindVdl2(station),
        _ => null,
    };
}
