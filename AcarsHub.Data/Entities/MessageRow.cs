namespace AcarsHub.Data.Entities;

/// <summary>One row of <c>messages</c>. Column names are ACARS Hub's; a NULL means absent.</summary>
internal sealed class MessageRow
{
    public long Id { get; set; }

    /// <summary>Stored decoder name, e.g. <c>VDL-M2</c>.</summary>
    public required string MessageType { get; set; }

    /// <summary>Reception time in Unix milliseconds.</summary>
    public long MessageTimeMs { get; set; }

    public string? StationId { get; set; }

    public long? ToAddress { get; set; }

    public long? FromAddress { get; set; }

    public string? DepartureAirport { get; set; }

    public string? DestinationAirport { get; set; }

    public string? Eta { get; set; }

    public string? GateOut { get; set; }

    public string? GateIn { get; set; }

    public string? WheelsOff { get; set; }

    public string? WheelsOn { get; set; }

    public double? LatitudeDegrees { get; set; }

    public double? LongitudeDegrees { get; set; }

    public int? AltitudeFeet { get; set; }

    public string? Text { get; set; }

    public string? Tail { get; set; }

    public string? Flight { get; set; }

    /// <summary>Six upper-case hex digits.</summary>
    public string? Icao { get; set; }

    public string? Frequency { get; set; }

    public string? Ack { get; set; }

    public string? Mode { get; set; }

    public string? Label { get; set; }

    public string? BlockId { get; set; }

    public string? MessageNumber { get; set; }

    public bool? IsResponse { get; set; }

    /// <summary>0 airborne, 2 on the ground.</summary>
    public int? IsOnGround { get; set; }

    public int? ErrorCount { get; set; }

    public string? Libacars { get; set; }

    public double? LevelDb { get; set; }

    public string? Sublabel { get; set; }

    public string? Mfi { get; set; }

    /// <summary><see cref="AcarsHub.Domain.Decoding.DecoderVersion"/> the decode was made with; NULL when there is none yet.</summary>
    public int? DecodeVersion { get; set; }

    /// <summary>0 nothing understood, 1 a part, 2 all.</summary>
    public int? DecodeLevel { get; set; }

    /// <summary>Id of a <see cref="DecodeFormat"/>; NULL when nothing was understood, or when it stands in <see cref="Decoded"/>.</summary>
    public int? DecodeFormatId { get; set; }

    /// <summary>The packed items; NULL when nothing was understood, or when they are too many to be stored.</summary>
    public byte[]? Decoded { get; set; }

    /// <summary>Whether the decoder announced more blocks.</summary>
    public bool? MoreToCome { get; set; }

    /// <summary>State of the decoder's own reassembly.</summary>
    public string? ReassemblyStatus { get; set; }

    /// <summary>Frame or PDU type as the decoder names it.</summary>
    public string? FrameType { get; set; }

    /// <summary>Id of its <see cref="AircraftSessionRow"/>; NULL when it belongs to no aircraft, or came before there were sessions.</summary>
    public long? SessionId { get; set; }
}
