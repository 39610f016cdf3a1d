using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>By which link an aircraft is followed; the better the link, the sooner its silence means that it is gone.</summary>
public enum SessionKind
{
    /// <summary>VHF ACARS only.</summary>
    Acars,

    /// <summary>Inmarsat or Iridium, where reports may be hours apart.</summary>
    Satellite,

    /// <summary>HFDL.</summary>
    Hfdl,

    /// <summary>VDL Mode 2.</summary>
    Vdlm2,
}

/// <summary>How long silence lasts before a session has ended.</summary>
public static class SessionKinds
{
    public static SessionKind Of(DecoderKind kind) => kind switch
    {
        DecoderKind.Vdlm2 => SessionKind.Vdlm2,
        DecoderKind.Hfdl => SessionKind.Hfdl,
        DecoderKind.Imsl or DecoderKind.Irdm => SessionKind.Satellite,
        _ => SessionKind.Acars,
    };

    /// <summary>Silence that ends a session of this kind.</summary>
    public static TimeSpan Timeout(this SessionKind kind) => kind switch
    {
        SessionKind.Vdlm2 => TimeSpan.FromMinutes(45),
        SessionKind.Hfdl => TimeSpan.FromHours(6),
        SessionKind.Satellite => TimeSpan.FromHours(12),
        _ => TimeSpan.FromMinutes(90),
    };
}
