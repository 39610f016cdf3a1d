namespace AcarsHub.Domain.Decoding.Arinc622;

/// <summary>The binary ATS messages of section 7.1.</summary>
public enum Arinc622MessageType
{
    /// <summary>AT1: a FANS-1/A CPDLC message.</summary>
    CpdlcMessage,

    /// <summary>CR1, uplink.</summary>
    CpdlcConnectRequest,

    /// <summary>CC1, downlink.</summary>
    CpdlcConnectConfirm,

    /// <summary>DR1.</summary>
    CpdlcDisconnectRequest,

    /// <summary>ADS: reports of the aircraft, or contracts the ground asks for.</summary>
    AdscMessage,

    /// <summary>DIS.</summary>
    AdscDisconnectRequest,
}

/// <summary>Names of the message types on the wire (imbedded message identifier, IMI), in decoders' JSON and for people.</summary>
internal static class Arinc622MessageTypes
{
    public const int ImiLength = 3;

    private static readonly (Arinc622MessageType Type, string Imi, string JsonName, string Description)[] s_types =
    [
        (Arinc622MessageType.CpdlcMessage, "AT1", "fans1a_cpdlc_msg", "FANS-1/A CPDLC Message"),
        (Arinc622MessageType.AdscMessage, "ADS", "adsc_msg", "ADS-C Message"),
        (Arinc622MessageType.CpdlcConnectRequest, "CR1", "fans1a_cpdlc_connect_request", "FANS-1/A CPDLC Connect Request"),
        (Arinc622MessageType.CpdlcConnectConfirm, "CC1", "fans1a_cpdlc_connect_confirm", "FANS-1/A CPDLC Connect Confirm"),
        (Arinc622MessageType.CpdlcDisconnectRequest, "DR1", "fans1a_cpdlc_disconnect_request", "FANS-1/A CPDLC Disconnect Request"),
        (Arinc622MessageType.AdscDisconnectRequest, "DIS", "adsc_disconnect_request", "ADS-C Disconnect Request"),
    ];

    public static Arinc622MessageType? FromImi(ReadOnlySpan<char> imi)
    {
        foreach (var (type, name, _, _) in s_types)
        {
            if (imi.SequenceEqual(name))
            {
                return type;
            }
        }

        return null;
    }

    public static Arinc622MessageType? FromJsonName(string? name)
    {
        var index = Array.FindIndex(s_types, entry => entry.JsonName == name);
        return index < 0 ? null : s_types[index].Type;
    }

    public static string JsonName(Arinc622MessageType type) => Array.Find(s_types, entry => entry.Type == type).JsonName;

    public static string Description(Arinc622MessageType type) => Array.Find(s_types, entry => entry.Type == type).Description;

    public static bool IsAdsc(Arinc622MessageType type) => type is Arinc622MessageType.AdscMessage or Arinc622MessageType.AdscDisconnectRequest;
}
