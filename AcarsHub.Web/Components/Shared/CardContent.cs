using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Components.Shared;

/// <summary>One named value on a card.</summary>
public sealed record CardField(string Name, string Value);

/// <summary>A message ready to be shown: every text in it is harmless, what is missing is not there.</summary>
public sealed class CardContent
{
    private readonly AcarsMessage _message;
    private readonly EnrichedMessage _enriched;

    public CardContent(StoredMessage stored)
    {
        _enriched = stored.Enriched;
        _message = stored.Message;
        Identity = CardIdentity.Of(_enriched);
        Facts = [.. MakeFacts()];
        Details = [.. MakeDetails()];
        Text = string.IsNullOrWhiteSpace(_message.Text) ? null : VisibleText.Block(_message.Text).Trim('\n');
    }

    /// <summary>Who sent or got it.</summary>
    public CardIdentity Identity { get; }

    /// <summary>Airports; null when none is known.</summary>
    public string? Route => MessageFormatter.Route(_message.DepartureAirport, _message.DestinationAirport);

    public string? Eta => _message.Eta is { } eta ? MessageFormatter.ClockTime(eta) : null;

    /// <summary>What kind of message it is.</summary>
    public string Title => _enriched.LabelName is { } name ? VisibleText.Field(name)
        : _message.Label is { } label ? "Label " + VisibleText.Field(label)
        : _message.FrameType is { } frame ? VisibleText.Field(MessageFormatter.FrameType(frame, _message.Kind))
        : "Message without label";

    /// <summary>The identifiers behind <see cref="Title"/>.</summary>
    public string Subtitle => string.Join(" · ", SubtitleParts().Select(VisibleText.Field));

    /// <summary>What it says about the flight.</summary>
    public ImmutableArray<CardField> Facts { get; }

    /// <summary>What it says about the link.</summary>
    public ImmutableArray<CardField> Details { get; }

    /// <summary>The text with visible controls; null without one.</summary>
    public string? Text { get; }

    /// <summary>Frequency and level on one line; null when neither is known.</summary>
    public string? Reception => Join(
        _message.FrequencyMhz is { } mhz ? MessageFormatter.Frequency(mhz, _message.Kind) : null,
        _message.LevelDb is { } level ? MessageFormatter.Level(level) : null);

    public string? Station => _message.StationId is { } station ? VisibleText.Field(station) : null;

    public string? Errors => _message is { HasErrors: true, ErrorCount: { } count } ? MessageFormatter.Errors(count) : null;

    private static string? Join(string? first, string? second) =>
        first is not null && second is not null ? $"{first} · {second}" : first ?? second;

    private IEnumerable<string> SubtitleParts() =>
        new[] { _enriched.LabelName is null ? null : _message.Label, _message.Sublabel, _message.Mfi }.OfType<string>();

    private IEnumerable<CardField> MakeFacts()
    {
        if (_message is { LatitudeDegrees: { } latitude, LongitudeDegrees: { } longitude })
        {
            yield return new CardField("Position", MessageFormatter.Position(latitude, longitude));
        }

        if (_message.AltitudeFeet is { } feet)
        {
            yield return new CardField("Altitude", MessageFormatter.Altitude(feet));
        }

        var times = new (string Name, string? Value)[]
        {
            ("Gate out", _message.GateOut), ("Wheels off", _message.WheelsOff), ("Wheels on", _message.WheelsOn), ("Gate in", _message.GateIn),
        };
        foreach (var (name, value) in times)
        {
            if (value is not null)
            {
                yield return new CardField(name, MessageFormatter.ClockTime(value));
            }
        }
    }

    private IEnumerable<CardField> MakeDetails()
    {
        var fields = new (string Name, string? Value)[]
        {
            ("From", Identity.IsStation ? null : Party(_enriched.FromStation ?? _message.FromAddressName, _message.FromAddress)),
            ("To", Party(_enriched.ToStation ?? _message.ToAddressName, _message.ToAddress)),
            ("Number", _message.MessageNumber),
            ("Block", _message.BlockId),
            ("Mode", _message.Mode),
            ("Ack", MessageFormatter.Ack(_message.Ack)),
            ("On ground", _message.IsOnGround is { } onGround ? MessageFormatter.YesNo(onGround) : null),
            ("Response", _message.IsResponse is { } response ? MessageFormatter.YesNo(response) : null),
            ("Reassembly", _message.ReassemblyStatus),
        };
        return fields.Where(field => field.Value is not null).Select(field => new CardField(field.Name, VisibleText.Field(field.Value!)));
    }

    /// <summary>One side of the link. The aircraft's own address is on the card already.</summary>
    private string? Party(string? name, uint? address) => name
        ?? (address is { } number && number != _message.Icao?.Value ? MessageFormatter.Address(number) : null);
}
