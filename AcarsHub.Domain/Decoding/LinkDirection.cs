namespace AcarsHub.Domain.Decoding;

/// <summary>Which way a message went. The same octets mean different things in either direction.</summary>
public enum LinkDirection
{
    /// <summary>Not known: the content has to tell.</summary>
    Unknown,

    /// <summary>From the ground to the aircraft (block id a letter).</summary>
    Uplink,

    /// <summary>From the aircraft to the ground (block id a digit).</summary>
    Downlink,
}
