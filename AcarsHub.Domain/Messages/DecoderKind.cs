namespace AcarsHub.Domain.Messages;

/// <summary>The five radio links a message can have come over. Names follow libacars and the decoders.</summary>
public enum DecoderKind
{
    /// <summary>Plain VHF ACARS (ARINC 618), 2 400 bit/s AM.</summary>
    Acars,

    /// <summary>VHF Data Link Mode 2 (ICAO Annex 10 Vol. III), D8PSK.</summary>
    Vdlm2,

    /// <summary>High Frequency Data Link (ARINC 635).</summary>
    Hfdl,

    /// <summary>Inmarsat Aero over the L-band.</summary>
    Imsl,

    /// <summary>Iridium short burst data.</summary>
    Irdm,
}
