using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Domain.Decoding.Cpdlc;

namespace AcarsHub.Tests.Builders.Ats;

/// <summary>What ATS messages say, as lines <c>Label: value</c>.</summary>
internal static class AtsLines
{
    private static readonly MessageDecoder s_decoder = new();

    public static string[] Of(CpdlcMessage message) => Lines(Describe(message));

    public static string[] Of(AdscMessage message, DateTimeOffset? receivedAt = null) => Lines(Describe(message, receivedAt));

    public static string TitleOf(CpdlcMessage message) => Describe(message).Description;

    public static string TitleOf(AdscMessage message) => Describe(message, null).Description;

    public static DecodedMessage Describe(CpdlcMessage message) =>
        Describe(new Arinc622Message(Envelope(Arinc622MessageType.CpdlcMessage), null, message), null);

    public static DecodedMessage Describe(AdscMessage message, DateTimeOffset? receivedAt) =>
        Describe(new Arinc622Message(Envelope(Arinc622MessageType.AdscMessage), message, null), receivedAt);

    public static DecodedMessage Describe(Arinc622Message message, DateTimeOffset? receivedAt)
    {
        var builder = new DecodeBuilder(s_decoder);
        Arinc622Description.Describe(message, receivedAt, default, builder);
        return builder.Build("test");
    }

    private static string[] Lines(DecodedMessage message) => [.. message.Items.Select(static item => $"{item.Label}: {item.Text}")];

    private static Arinc622Envelope Envelope(Arinc622MessageType type) => new(type, "", "", IsCrcOk: true, TrailingText: null);
}
