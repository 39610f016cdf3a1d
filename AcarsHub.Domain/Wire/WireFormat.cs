namespace AcarsHub.Domain.Wire;

/// <summary>The known shapes of a decoder's JSON.</summary>
internal enum WireFormat
{
    /// <summary>None of them.</summary>
    Unknown,

    /// <summary>acarsdec, vdlm2dec and records named like theirs.</summary>
    Flat,

    /// <summary>dumpvdl2.</summary>
    Dumpvdl2,

    /// <summary>dumphfdl.</summary>
    Dumphfdl,

    /// <summary>SatDump, with or without the station wrapper.</summary>
    SatDump,

    /// <summary>JAERO "JSONdump".</summary>
    Jaero,

    /// <summary>JAERO plain "JSON".</summary>
    JaeroPlain,

    /// <summary>iridium-toolkit and its imitators.</summary>
    Iridium,
}
