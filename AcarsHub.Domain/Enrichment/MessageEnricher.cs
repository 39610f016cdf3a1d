using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;

namespace AcarsHub.Domain.Enrichment;

/// <summary>Decodes a message and adds what the look-up tables know. Thread-safe.</summary>
public sealed class MessageEnricher(ReferenceData data, ContentDecoder decoder, MessageReassembler reassembler)
{
    private readonly FlightResolver _flights = new(data.Airlines);
    private long _lastSequence;

    /// <summary>
    /// Takes in a message in its turn: puts it together with the blocks before it, and decodes the text of all of them where it makes
    /// them complete, else its own.
    /// </summary>
    /// <param name="message">What was received, or what is read back at start, in the order of reception.</param>
    /// <param name="decoded">What it was decoded into before, e.g. when it was stored; it is decoded now when left out.</param>
    public EnrichedMessage Receive(AcarsMessage message, DecodedMessage? decoded = null)
    {
        var sequence = NextSequence();
        var assembly = reassembler.Add(message, sequence);
        return Describe(message, sequence, decoded ?? decoder.Decode(message, assembly.Text ?? message.Text)) with { Assembly = assembly };
    }

    /// <summary>Enriches a message that is looked at by itself, such as one of long ago; those being received do not notice.</summary>
    /// <param name="message">What was received.</param>
    /// <param name="decoded">What it was decoded into before, e.g. when it was stored; it is decoded now when left out.</param>
    public EnrichedMessage Enrich(AcarsMessage message, DecodedMessage? decoded = null) =>
        Describe(message, NextSequence(), decoded ?? decoder.Decode(message));

    private long NextSequence() => Interlocked.Increment(ref _lastSequence);

    /// <summary>Looks up airline, label and ground stations; learns the station names the decoder itself gave.</summary>
    private EnrichedMessage Describe(AcarsMessage message, long sequence, DecodedMessage decoded)
    {
        data.GroundStations.Learn(message);
        return new EnrichedMessage
        {
            Message = message,
            Sequence = sequence,
            Flight = _flights.Resolve(message.Flight),
            LabelName = data.Labels.Find(message.Label),
            ToStation = FindStation(message.Kind, message.ToAddress) ?? message.ToAddressName,
            FromStation = FindStation(message.Kind, message.FromAddress) ?? message.FromAddressName,
            Decoded = decoded,
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
