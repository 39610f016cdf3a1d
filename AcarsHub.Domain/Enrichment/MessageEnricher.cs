using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Enrichment;

/// <summary>Decodes a message and adds what the look-up tables know. Thread-safe.</summary>
public sealed class MessageEnricher(ReferenceData data, ContentDecoder decoder)
{
    private readonly FlightResolver _flights = new(data.Airlines);

    /// <summary>
    /// Decodes the content; looks up airline, label and ground stations; learns the station names the decoder itself gave.
    /// </summary>
    /// <param name="message">What was received.</param>
    /// <param name="decoded">What it was decoded into before, e.g. when it was stored; it is decoded now when left out.</param>
    public EnrichedMessage Enrich(AcarsMessage message, DecodedMessage? decoded = null)
    {
        data.GroundStations.Learn(message);
        return new EnrichedMessage
        {
            Message = message,
            Flight = _flights.Resolve(message.Flight),
            LabelName = data.Labels.Find(message.Label),
            ToStation = FindStation(message.Kind, message.ToAddress) ?? message.ToAddressName,
            FromStation = FindStation(message.Kind, message.FromAddress) ?? message.FromAddressName,
            Decoded = decoded ?? decoder.Decode(message),
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
