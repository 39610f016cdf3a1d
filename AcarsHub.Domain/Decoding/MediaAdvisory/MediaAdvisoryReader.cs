using System.Collections.Immutable;
using System.Globalization;

namespace AcarsHub.Domain.Decoding.MediaAdvisory;

/// <summary>Reads the text of an SA message (section 11), e.g. <c>0EV005043VSH</c>.</summary>
public static class MediaAdvisoryReader
{
    private const int LinkAt = 2;
    private const int TimeAt = 3;
    private const int AvailableAt = 9;
    private const int ShortestText = 10;

    // Nobody has more links than there are letters, each once.
    private const int MostLinks = 8;

    /// <summary>Reads a message; what breaks the format is <see cref="MediaAdvisoryMessage.Malformed"/>.</summary>
    public static MediaAdvisoryMessage Read(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.Length < ShortestText
            || text[0] != '0'
            || text[1] is not ('E' or 'L')
            || MediaLink.Find(text[LinkAt]) is not { } current
            || !TimeOnly.TryParseExact(
                text[TimeAt..AvailableAt], "HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return MediaAdvisoryMessage.Malformed;
        }

        var rest = text[AvailableAt..];
        var slash = rest.IndexOf('/');
        return ReadLinks(slash < 0 ? rest : rest[..slash]) is not { IsEmpty: false } links
            ? MediaAdvisoryMessage.Malformed
            : new MediaAdvisoryMessage
            {
                CurrentLink = current,
                IsEstablished = text[1] == 'E',
                Time = time,
                AvailableLinks = links,
                Text = slash < 0 || slash + 1 == rest.Length ? null : rest[(slash + 1)..].ToString(),
            };
    }

    private static ImmutableArray<MediaLink> ReadLinks(ReadOnlySpan<char> letters)
    {
        if (letters.Length > MostLinks)
        {
            return [];
        }

        var links = ImmutableArray.CreateBuilder<MediaLink>(letters.Length);
        foreach (var letter in letters)
        {
            if (MediaLink.Find(letter) is not { } link)
            {
                return [];
            }

            links.Add(link);
        }

        return links.DrainToImmutable();
    }
}
