using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>Texts that are parts of a MIAM file (section 10), and the text of the file.</summary>
internal static class PartText
{
    private const char Transfer = 'T';

    /// <summary>Whether a text may be a frame of a file transfer: on label MA, or on H1 for an application outside the avionics.</summary>
    public static bool IsMiam(AcarsMessage message, string? text)
    {
        if (string.IsNullOrEmpty(text) || message.Label is not ("MA" or "H1"))
        {
            return false;
        }

        var prefix = SublabelPrefix.Find(text);
        return text.AsSpan(prefix.Length) is ['S' or 'F' or 'A', ..]
            && (message.Label == "MA" || prefix.Contains("#T", StringComparison.Ordinal) || message.Sublabel is [Transfer, ..]);
    }

    /// <summary>A file that came in segments says what a single transfer would say with the same content.</summary>
    public static string OfFile(string? content) => Transfer + content;
}
