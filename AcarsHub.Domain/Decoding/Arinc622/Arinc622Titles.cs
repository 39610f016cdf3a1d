using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Domain.Decoding.Cpdlc;

namespace AcarsHub.Domain.Decoding.Arinc622;

/// <summary>Says in a few words what a message is. An emergency comes first.</summary>
internal static class Arinc622Titles
{
    /// <summary>E.g. <c>CPDLC Uplink Message</c> or <c>ADS-C Report</c>.</summary>
    public static string Of(Arinc622Message message) => message switch
    {
        { Envelope.MessageType: Arinc622MessageType.CpdlcConnectRequest } => "CPDLC Connect Request",
        { Envelope.MessageType: Arinc622MessageType.CpdlcConnectConfirm } => "CPDLC Connect Confirm",
        { Envelope.MessageType: Arinc622MessageType.CpdlcDisconnectRequest } => "CPDLC Disconnect Request",
        { Envelope.MessageType: Arinc622MessageType.AdscDisconnectRequest } => "ADS-C Disconnect",
        { Cpdlc: { } cpdlc } => OfCpdlc(cpdlc),
        { Adsc: { } adsc } => OfAdsc(adsc),
        _ => "ATS Message",
    };

    private static string OfCpdlc(CpdlcMessage message)
    {
        var (title, rank) = ("", 0);
        foreach (var element in message.Elements)
        {
            // Of several statements the gravest names the message.
            var candidate = message.Direction == MessageDirection.Uplink ? OfUplink(element.Number) : OfDownlink(element.Number);
            (title, rank) = candidate.Rank > rank ? candidate : (title, rank);
        }

        return rank > 0 ? title : message.Direction switch
        {
            MessageDirection.Uplink => "CPDLC Uplink Message",
            MessageDirection.Downlink => "CPDLC Downlink Message",
            _ => "CPDLC Message",
        };
    }

    private static (string Title, int Rank) OfUplink(int number) => number == 170 ? ("CPDLC Emergency Message", 3) : default;

    private static (string Title, int Rank) OfDownlink(int number) => number switch
    {
        56 => ("CPDLC Emergency Message: MAYDAY", 5),
        55 => ("CPDLC Emergency Message: PAN PAN", 4),
        57 or (>= 59 and <= 61) or 68 => ("CPDLC Emergency Message", 3),
        58 => ("CPDLC Emergency Cancelled", 2),
        48 => ("CPDLC Position Report", 1),
        _ => default,
    };

    // A report names a message of several groups, or else the first of them.
    private static string OfAdsc(AdscMessage message)
    {
        if (message.Find<AdscBasicReport>() is { } report)
        {
            return report.Reason == AdscReportReason.Emergency ? "ADS-C Emergency Report" : "ADS-C Report";
        }

        return message.Groups.IsEmpty ? "ADS-C Message" : OfGroup(message.Groups[0]);
    }

    private static string OfGroup(AdscGroup group) => group switch
    {
        AdscContractRequest { Kind: AdscContractKind.EmergencyPeriodic } => "ADS-C Emergency Contract Request",
        AdscContractRequest => "ADS-C Contract Request",
        AdscAcknowledgement or AdscNoncomplianceNotification => "ADS-C Contract Accepted",
        AdscNegativeAcknowledgement => "ADS-C Contract Refused",
        AdscEmergencyModeCancelled => "ADS-C Emergency Mode Cancelled",
        AdscCancelEmergencyMode => "ADS-C Emergency Mode Cancellation",
        AdscCancelAllContracts or AdscCancelContract => "ADS-C Contract Cancellation",
        AdscDisconnect => "ADS-C Disconnect",
        _ => "ADS-C Report",
    };
}
