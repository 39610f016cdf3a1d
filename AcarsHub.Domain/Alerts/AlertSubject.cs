using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Alerts;

/// <summary>What is looked into of a message.</summary>
public readonly record struct AlertSubject
{
    public string? Text { get; init; }

    public string? Flight { get; init; }

    public string? Tail { get; init; }

    public Icao24? Icao { get; init; }

    /// <summary>What the text was decoded into; null when that says nothing or nobody looks for it.</summary>
    public DecodedMessage? Decoded { get; init; }

    /// <summary>The flight id in ICAO form, e.g. <c>AAL0727</c>.</summary>
    public string? IcaoFlight { get; init; }

    public static AlertSubject Of(EnrichedMessage message) => new()
    {
        Text = message.Message.Text,
        Flight = message.Message.Flight,
        Tail = message.Message.Tail,
        Icao = message.Message.Icao,
        Decoded = message.Decoded,
        IcaoFlight = message.Flight?.IcaoFlight,
    };
}
