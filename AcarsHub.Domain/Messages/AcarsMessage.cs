namespace AcarsHub.Domain.Messages;

/// <summary>
/// One received message in canonical form, whatever decoder sent it. Immutable and shared between all stages.
/// A null field was absent, blank or unusable on the wire.
/// </summary>
public sealed record AcarsMessage
{
    /// <summary>The link it came over, taken from the content, not from the port.</summary>
    public required DecoderKind Kind { get; init; }

    /// <summary>When the decoder received it (UTC, fraction kept); our reception time if it did not say.</summary>
    public required DateTimeOffset ReceivedAtUtc { get; init; }

    /// <summary>Name of the receiving station.</summary>
    public string? StationId { get; init; }

    /// <summary>Address of the addressee: 24-bit VDL2 address, HFDL ground station id, GES/AES number.</summary>
    public uint? ToAddress { get; init; }

    /// <summary>Address of the sender, as <see cref="ToAddress"/>.</summary>
    public uint? FromAddress { get; init; }

    /// <summary>Name the decoder itself gave for the addressee. Kept live, not stored.</summary>
    public string? ToAddressName { get; init; }

    /// <summary>Name the decoder itself gave for the sender. Kept live, not stored.</summary>
    public string? FromAddressName { get; init; }

    /// <summary>Departure airport, ICAO or IATA code as received.</summary>
    public string? DepartureAirport { get; init; }

    /// <summary>Destination airport, ICAO or IATA code as received.</summary>
    public string? DestinationAirport { get; init; }

    /// <summary>Estimated time of arrival as received, usually HHMM UTC.</summary>
    public string? Eta { get; init; }

    /// <summary>OOOI "out of the gate" time as received.</summary>
    public string? GateOut { get; init; }

    /// <summary>OOOI "into the gate" time as received.</summary>
    public string? GateIn { get; init; }

    /// <summary>OOOI "off the ground" time as received.</summary>
    public string? WheelsOff { get; init; }

    /// <summary>OOOI "on the ground" time as received.</summary>
    public string? WheelsOn { get; init; }

    /// <summary>Latitude in degrees, north positive; set together with <see cref="LongitudeDegrees"/> only.</summary>
    public double? LatitudeDegrees { get; init; }

    /// <summary>Longitude in degrees, east positive.</summary>
    public double? LongitudeDegrees { get; init; }

    /// <summary>Altitude in feet.</summary>
    public int? AltitudeFeet { get; init; }

    /// <summary>Message text with its line breaks, NUL characters removed, at most 64 KiB.</summary>
    public string? Text { get; init; }

    /// <summary>Aircraft registration without the dots ACARS pads it with.</summary>
    public string? Tail { get; init; }

    /// <summary>Flight id as transmitted, trimmed, e.g. <c>AA2380</c>.</summary>
    public string? Flight { get; init; }

    /// <summary>Address of the aircraft, whichever side of the link it was on.</summary>
    public Icao24? Icao { get; init; }

    /// <summary>
    /// Frequency in MHz. The scale of the decimal carries the stored form: at least 7 characters, see <see cref="FrequencyText"/>.
    /// </summary>
    public decimal? FrequencyMhz { get; init; }

    /// <summary>Acknowledged block id; <c>!</c> for NAK (nothing acknowledged).</summary>
    public string? Ack { get; init; }

    /// <summary>ACARS mode character.</summary>
    public string? Mode { get; init; }

    /// <summary>ACARS label, two characters, DEL written as <c>d</c>.</summary>
    public string? Label { get; init; }

    /// <summary>ACARS block id: <c>0</c>–<c>9</c> is a downlink, a letter an uplink.</summary>
    public string? BlockId { get; init; }

    /// <summary>Message sequence number with its block letter, e.g. <c>M07A</c>.</summary>
    public string? MessageNumber { get; init; }

    /// <summary>Whether the AVLC frame was a response.</summary>
    public bool? IsResponse { get; init; }

    /// <summary>Whether the aircraft was on the ground.</summary>
    public bool? IsOnGround { get; init; }

    /// <summary>Number of errors the decoder corrected or reported; null when it does not say.</summary>
    public int? ErrorCount { get; init; }

    /// <summary>Application data the decoder has already decoded, as compact JSON, at most 64 KiB.</summary>
    public string? Libacars { get; init; }

    /// <summary>Signal level in dB (dBFS), one decimal.</summary>
    public double? LevelDb { get; init; }

    /// <summary>H1 sublabel, when the decoder delivers it: it has taken it off the text then.</summary>
    public string? Sublabel { get; init; }

    /// <summary>H1 Message Function Identifier, when the decoder delivers it.</summary>
    public string? Mfi { get; init; }

    /// <summary>True when the decoder announced more blocks of the same message.</summary>
    public bool? MoreToCome { get; init; }

    /// <summary>State of the decoder's own reassembly (<c>complete</c>, <c>in progress</c> …).</summary>
    public string? ReassemblyStatus { get; init; }

    /// <summary>Noise level in dBFS. Kept live.</summary>
    public double? NoiseLevelDb { get; init; }

    /// <summary>Frame or PDU type as the decoder names it (AVLC <c>I</c>/<c>S</c>/<c>U</c>, HFDL PDU name).</summary>
    public string? FrameType { get; init; }

    /// <summary>Decoder program and version, e.g. <c>dumpvdl2 2.5.1</c>. Kept live.</summary>
    public string? DecoderProgram { get; init; }

    /// <summary>
    /// Stored and searched form of the frequency: MHz, invariant, padded with zeros to at least 7 characters
    /// (<c>131.550</c>, <c>17.9190</c>, <c>1626.291667</c>), so that rows of migrated databases stay identical.
    /// </summary>
    public string? FrequencyText => FrequencyMhz is { } mhz ? Messages.FrequencyText.Format(mhz) : null;

    /// <summary>
    /// Whether anything worth keeping is in it: any of text, libacars, label, flight, tail, airports, OOOI times, altitude, position.
    /// An AVLC supervisory frame has none.
    /// </summary>
    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Text) && Libacars is null && Label is null && Flight is null && Tail is null
        && DepartureAirport is null && DestinationAirport is null && Eta is null
        && GateOut is null && GateIn is null && WheelsOff is null && WheelsOn is null
        && AltitudeFeet is null && LatitudeDegrees is null;

    /// <summary>Whether the decoder reported at least one error.</summary>
    public bool HasErrors => ErrorCount > 0;
}
