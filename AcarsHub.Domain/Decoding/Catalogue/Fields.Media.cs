using System.Collections.Immutable;
using System.Text.Json;
using AcarsHub.Domain.Decoding.MediaAdvisory;
using AcarsHub.Domain.Decoding.Miam;
using AcarsHub.Domain.Decoding.Ohma;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>
/// Media advisories, MIAM frames and OHMA reports (decoding.md 10, 11). Programs get each of them whole, so the readable values have no
/// keys of their own.
/// </content>
public static partial class Fields
{
    public static readonly Field<MediaAdvisoryMessage> MediaAdvisory = Define<MediaAdvisoryMessage>(
        null, "media_advisory", "Media Advisory", "media-adv", static v => v.Text ?? "", static (w, v) => MediaAdvisoryJson.Write(w, v));

    public static readonly Field<MediaLinkChange> LinkEstablished = LinkChange("LINK_EST", "Link Established");
    public static readonly Field<MediaLinkChange> LinkLost = LinkChange("LINK_LOST", "Link Lost");
    public static readonly Field<ImmutableArray<MediaLink>> AvailableLinks = Define<ImmutableArray<MediaLink>>(
        "LINKS_AVAIL", "links", "Available Links", null, static v => string.Join(", ", v.Select(static link => link.Name)), WriteLinks);

    public static readonly Field<MiamFrame> Miam = Define<MiamFrame>(null, "miam", "MIAM Frame", "miam", static _ => "", static (w, v) => MiamJsonWriter.Write(w, v));
    public static readonly Field<string> MessageFunctionIdentifier = Text("MFI", "mfi", "Message Function Identifier", "mfi");
    public static readonly Field<string> MiamApplicationId = Text("MIAM_APP", "application", "Application", null);
    public static readonly Field<ImmutableArray<byte>> MiamOctets = Define<ImmutableArray<byte>>(
        "MIAM_DATA", "octets", "Content", null, MiamText.Octets, static (w, v) => w.WriteStringValue(Convert.ToHexString(v.AsSpan())));

    public static readonly Field<int> MiamAckedMessage = Whole("MIAM_ACK", "message_number", "Acknowledged Message Number", null);
    public static readonly Field<MiamAckResult> MiamResult = Define<MiamAckResult>(
        "MIAM_RESULT", "result", "Result", null, MiamText.Result, static (w, v) => w.WriteNumberValue((int)v));

    public static readonly Field<MiamCompressions> MiamCompressions = Define<MiamCompressions>(
        "MIAM_COMPR", "compressions", "Compressions Understood", null, MiamText.Compressions, static (w, v) => w.WriteNumberValue((int)v));

    public static readonly Field<MiamNetworks> MiamNetworks = Define<MiamNetworks>(
        "MIAM_NETS", "networks", "Networks Available", null, MiamText.Networks, static (w, v) => w.WriteNumberValue((int)v));

    public static readonly Field<string> MiamFileId = Define<string>(
        "MIAM_FILE", "file", "File", null, static v => v == MiamFileFrame.AllFiles ? "all" : v, static (w, v) => w.WriteStringValue(v));

    public static readonly Field<int> MiamFileSize = Whole("MIAM_SIZE", "file_size", "File Size", null, "characters");
    public static readonly Field<MessageTime> MiamValidUntil = Time("MIAM_UNTIL", "Valid Until", null);
    public static readonly Field<int> MiamSegment = Whole("MIAM_SEG", "segment", "Segment", null);
    public static readonly Field<int> MiamSegmentSizeCode = Whole("MIAM_SEGSIZE", "segment_size", "Segment Size Code", null);
    public static readonly Field<int> MiamOnGroundTempoSeconds = Whole("MIAM_TEMPO_GND", "tempo", "Pause Between Segments on Ground", null, "s");
    public static readonly Field<int> MiamInFlightTempoSeconds = Whole("MIAM_TEMPO_AIR", "tempo", "Pause Between Segments in Flight", null, "s");
    public static readonly Field<MiamAbortReason> MiamAbort = Define<MiamAbortReason>(
        "MIAM_ABORT", "reason", "Reason", null, MiamText.Reason, static (w, v) => w.WriteNumberValue((int)v));

    /// <summary>The report for programs: what inflates, as it was sent.</summary>
    public static readonly Field<OhmaMessage> Ohma = Define<OhmaMessage>(
        null, "ohma", "OHMA Message", "ohma", OhmaText.Readable, static (w, v) => w.WriteStringValue(OhmaText.Content(v)));

    // The report for people.
    public static readonly Field<string> OhmaDownlink = Text("OHMA", "ohma", "OHMA Downlink", null);
    public static readonly Field<string> OhmaUplink = Text("OHMA", "ohma", "OHMA Uplink", null);
    public static readonly Field<OhmaPart> OhmaPart = Define<OhmaPart>(
        "OHMA_PART", "part", "Part", null,
        static v => v.ToString(),
        static (w, v) => w.WriteStringValue(v.ToString()));

    /// <summary>True when the end of a message is missing.</summary>
    public static readonly Field<bool> IsCutOff = Define<bool>(
        "CUT_OFF", "cut_off", "Completeness", "is_cut_off", static v => v ? "the end is missing" : "complete", static (w, v) => w.WriteBooleanValue(v));

    private static Field<MediaLinkChange> LinkChange(string code, string label) => Define<MediaLinkChange>(
        code, "link", label, null, static v => v.ToString(), static (w, v) => w.WriteStringValue(v.ToString()));

    private static void WriteLinks(Utf8JsonWriter w, ImmutableArray<MediaLink> links)
    {
        w.WriteStartArray();
        foreach (var link in links)
        {
            w.WriteStringValue(link.Name);
        }

        w.WriteEndArray();
    }
}
