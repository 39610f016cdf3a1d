using System.Globalization;

namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>Several notices in one.</summary>
public static class NoticeSummary
{
    private const int MostLines = 10;
    private const int MostTerms = 6;
    private const int MostMessages = 50;
    private const int LongestLine = 160;

    /// <summary>One notice that stands for all; of a single one, itself.</summary>
    /// <param name="notices">In their order, one at least.</param>
    /// <param name="heldBack">Whether quiet hours held them back, rather than there being too many at once.</param>
    /// <param name="zone">The station's time zone.</param>
    public static OutboundNotice Of(IReadOnlyList<OutboundNotice> notices, bool heldBack, TimeZoneInfo zone)
    {
        if (notices.Count == 1)
        {
            return notices[0];
        }

        var count = notices.Sum(static notice => notice.Count);
        var terms = notices.SelectMany(static notice => notice.Messages).SelectMany(static message => message.Terms).Select(static term => term.Term).Distinct().ToList();
        var what = terms.Count == 0 ? "" : ": " + string.Join(", ", terms.Take(MostTerms)) + (terms.Count > MostTerms ? " …" : "");
        var title = string.Create(CultureInfo.InvariantCulture, $"{count} {(heldBack ? "alerts of the quiet hours" : "more alerts")}{what}");
        var lines = notices.Take(MostLines).Select(notice => Line(notice, zone));
        var rest = notices.Skip(MostLines).Sum(static notice => notice.Count);
        return new OutboundNotice(NoticeKind.Summary, notices.Max(static notice => notice.Severity), title, string.Join('\n', rest > 0 ? lines.Append(More(rest)) : lines), notices[^1].AtUtc)
        {
            Count = count,
            Messages = [.. notices.SelectMany(static notice => notice.Messages).Take(MostMessages)],
        };
    }

    private static string More(int count) => count == 1 ? "and 1 more alert" : string.Create(CultureInfo.InvariantCulture, $"and {count} more alerts");

    private static string Line(OutboundNotice notice, TimeZoneInfo zone)
    {
        var time = TimeZoneInfo.ConvertTime(notice.AtUtc, zone).ToString("HH:mm", CultureInfo.InvariantCulture);
        if (notice.Messages is not [var message])
        {
            return PlainText.Bound($"{time} {notice.Title}", LongestLine);
        }

        string?[] parts = [time, message.Flight, message.Registration ?? message.Icao, string.Join(", ", message.Terms.Select(static term => term.Term).Distinct()), PlainText.Line(message.Text, LongestLine)];
        return PlainText.Bound(string.Join(" · ", parts.Where(static part => !string.IsNullOrEmpty(part))), LongestLine);
    }
}
