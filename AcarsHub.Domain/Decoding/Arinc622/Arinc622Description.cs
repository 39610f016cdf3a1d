using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Domain.Decoding.Cpdlc;

namespace AcarsHub.Domain.Decoding.Arinc622;

/// <summary>Puts a binary ATS message into lines for people.</summary>
public static class Arinc622Description
{
    /// <summary>What the message is, e.g. <c>FANS-1/A CPDLC Message</c>.</summary>
    public static string Title(Arinc622MessageType type) => Arinc622MessageTypes.Description(type);

    /// <summary>The lines: first what the message says, then between whom.</summary>
    /// <param name="message">The message.</param>
    /// <param name="receivedAt">Reception time, to complete times that lack the hour; null leaves the hour open.</param>
    public static IEnumerable<DecodedLine> Describe(Arinc622Message message, DateTimeOffset? receivedAt)
    {
        var content = message switch
        {
            { Adsc: { } adsc } => AdscDescription.Describe(adsc, receivedAt),
            { Cpdlc: { } cpdlc } => CpdlcDescription.Describe(cpdlc),
            _ => [],
        };
        foreach (var line in content)
        {
            yield return line;
        }

        yield return new DecodedLine("Ground Address", message.Envelope.GroundAddress);
        yield return new DecodedLine("Tail", message.Envelope.AirAddress.TrimStart('.'));
        if (!message.Envelope.IsCrcOk)
        {
            yield return new DecodedLine("Checksum", "does not match: parts may be wrong or missing");
        }
    }
}
