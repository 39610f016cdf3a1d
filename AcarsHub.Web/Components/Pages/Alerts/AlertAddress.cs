using System.Globalization;
using AcarsHub.Domain.Tracking;
using Microsoft.AspNetCore.WebUtilities;

namespace AcarsHub.Web.Components.Pages.Alerts;

/// <summary>What the page shows, as it stands in the address: the live alerts, one of them, or a page of those of a term.</summary>
/// <param name="IsHistory">Whether stored messages are shown.</param>
/// <param name="Term">Text of the term; null for the first.</param>
/// <param name="Page">Page of the history, from 1 on.</param>
/// <param name="Message">Key of a live message to show.</param>
public sealed record AlertAddress(bool IsHistory, string? Term, int Page, long? Message)
{
    /// <summary>Address of the page, relative to the base.</summary>
    public const string Path = "alerts";

    private const string ModeKey = "mode";
    private const string History = "history";
    private const string TermKey = "term";
    private const string PageKey = "page";
    private const string MessageKey = "message";
    private const int MostPages = 10_000_000;

    public static AlertAddress Live { get; } = new(IsHistory: false, null, 1, null);

    public static AlertAddress Read(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        var message = query.TryGetValue(MessageKey, out var keys) && long.TryParse(keys, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key) ? key : (long?)null;
        if (!query.TryGetValue(ModeKey, out var mode) || mode != History)
        {
            return Live with { Message = message };
        }

        var page = query.TryGetValue(PageKey, out var pages) && int.TryParse(pages, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, MostPages) : 1;
        return new AlertAddress(IsHistory: true, query.TryGetValue(TermKey, out var terms) && terms.ToString() is { Length: > 0 } term ? term : null, page, null);
    }

    /// <summary>Address of the history of a term, relative to the base.</summary>
    public static string Of(string term, int page = 1)
    {
        var query = new Dictionary<string, string?> { [ModeKey] = History, [TermKey] = term };
        if (page > 1)
        {
            query[PageKey] = page.ToString(CultureInfo.InvariantCulture);
        }

        return QueryHelpers.AddQueryString(Path, query);
    }

    /// <summary>Address of a live message, relative to the base.</summary>
    public static string Of(TrackedMessage message) => QueryHelpers.AddQueryString(Path, MessageKey, message.Key.ToString(CultureInfo.InvariantCulture));

    /// <summary>Address of the history of whatever term is the first.</summary>
    public static string OfHistory { get; } = QueryHelpers.AddQueryString(Path, ModeKey, History);
}
