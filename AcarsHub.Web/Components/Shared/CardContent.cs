using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Components.Shared;

/// <summary>One named value on a card.</summary>
public sealed record CardField(string Name, string Value);

/// <summary>A message ready to be shown: every text in it is harmless, what is missing is not there.</summary>
public sealed class CardContent
{
    private readonly TrackedMessage _tracked;
    private readonly AcarsMessage _message;
    private readonly EnrichedMessage _enriched;
    private readonly DisplayFormat _format;

    public CardContent(TrackedMessage tracked, DisplayFormat format)
    {
        _tracked = tracked;
        _enriched = tracked.Message.Enriched;
        _message = tracked.Message.Message;
        _format = format;
        Identity = CardIdentity.Of(_enriched);
        Text = string.IsNullOrWhiteSpace(tracked.Text) ? null : VisibleText.Block(tracked.Text).Trim('\n');
        var departure = _message.DepartureAirport ?? Said(Fields.DepartureIcao);
        var destination = _message.DestinationAirport ?? Said(Fields.ArrivalIcao);
        Route = MessageFormatter.Route(departure, destination);
        Decoded = DecodedContent.Of(tracked.Decoded, tracked.Text, [Identity.Name, .. Identity.Others, departure ?? "", destination ?? ""], format);
        Facts = [.. MakeFacts(), .. Decoded?.Items ?? []];
        Details = [.. MakeDetails(), .. Decoded?.Details ?? []];
    }

    /// <summary>Who sent or got it.</summary>
    public CardIdentity Identity { get; }

    /// <summary>What it says; null when nothing was decoded.</summary>
    public DecodedContent? Decoded { get; }

    /// <summary>Airports; null when none is known.</summary>
    public string? Route { get; }

    public string? Eta => _message.Eta is { } eta ? MessageFormatter.ClockTime(eta) : null;

    /// <summary>What kind of message it is.</summary>
    public string Title => Decoded?.Description
        ?? (_enriched.LabelName is { } name ? VisibleText.Field(name)
            : _message.Label is { } label ? "Label " + VisibleText.Field(label)
            : _message.FrameType is { } frame ? VisibleText.Field(MessageFormatter.FrameType(frame, _message.Kind))
            : "Message without label");

    /// <summary>The identifiers behind <see cref="Title"/>, and how much was decoded.</summary>
    public string Subtitle => string.Join(" · ", SubtitleParts());

    /// <summary>What it says about the flight.</summary>
    public ImmutableArray<CardField> Facts { get; }

    /// <summary>What it says about the link.</summary>
    public ImmutableArray<CardField> Details { get; }

    /// <summary>The text with visible controls; null without one.</summary>
    public string? Text { get; }

    /// <summary>Time, with the date when it is not today's.</summary>
    public string When(DateTimeOffset now) => _format.TimeOrDate(_tracked.HeardAtUtc, now);

    /// <summary>Date, time and zone.</summary>
    public string WhenInFull => $"{_format.DateAndTime(_tracked.HeardAtUtc)} {_format.ZoneName}";

    /// <summary>Frequency and level on one line; null when neither is known.</summary>
    public string? Reception => Join(
        _message.FrequencyMhz is { } mhz ? MessageFormatter.Frequency(mhz, _message.Kind) : null,
        _message.LevelDb is { } level ? MessageFormatter.Level(level) : null);

    /// <summary>The station, and how often when it was more than once; null when there is nothing to say.</summary>
    public string? Source => Join(
        _message.StationId is { } station ? VisibleText.Field(station) : null,
        _tracked.Duplicates > 0 ? $"received {MessageFormatter.Count(_tracked.Duplicates + 1)} times" : null);

    public string? Errors => _message is { HasErrors: true, ErrorCount: { } count } ? MessageFormatter.Errors(count) : null;

    private string? Said(FieldDefinition field) => _tracked.Decoded.Items.Where(item => item.Code == field.Code).Select(static item => item.Text).FirstOrDefault();

    private static string? Join(string? first, string? second) =>
        first is not null && second is not null ? $"{first} · {second}" : first ?? second;

    private IEnumerable<string> SubtitleParts()
    {
        // The name of the label says more than its two characters, where the title does not say it already.
        var label = Decoded is not null && _enriched.LabelName is { } name ? $"{_message.Label} {name}"
            : _enriched.LabelName is not null || Decoded is not null ? _message.Label : null;
        foreach (var part in new[] { label, _message.Sublabel, _message.Mfi })
        {
            if (part is not null)
            {
                yield return VisibleText.Field(part);
            }
        }

        if (Decoded is not null)
        {
            yield return Decoded.IsFull ? "decoded" : "partly decoded";
        }
    }

    private IEnumerable<CardField> MakeFacts()
    {
        if (_message is { LatitudeDegrees: { } latitude, LongitudeDegrees: { } longitude } && !Says("POS"))
        {
            yield return new CardField("Position", MessageFormatter.Position(latitude, longitude));
        }

        if (_message.AltitudeFeet is { } feet && !Says("ALT"))
        {
            yield return new CardField("Altitude", _format.Altitude(feet));
        }

        var times = new (string Name, string? Value, string Code)[]
        {
            ("Gate out", _message.GateOut, "OUT"), ("Wheels off", _message.WheelsOff, "OFF"), ("Wheels on", _message.WheelsOn, "ON"), ("Gate in", _message.GateIn, "IN"),
        };
        foreach (var (name, value, code) in times)
        {
            if (value is not null && !Says(code))
            {
                yield return new CardField(name, MessageFormatter.ClockTime(value));
            }
        }
    }

    private bool Says(string code) => Decoded?.Codes.Contains(code) == true;

    private IEnumerable<CardField> MakeDetails()
    {
        var fields = new (string Name, string? Value)[]
        {
            ("Parts", _tracked.Parts.IsEmpty ? null : string.Join(' ', _tracked.Parts)),
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
    private string? Party(string? name, uint? address)
    {
        var number = address is { } value && value != _message.Icao?.Value ? MessageFormatter.Address(value) : null;
        return name is not null && number is not null ? $"{name} ({number})" : name ?? number;
    }
}
