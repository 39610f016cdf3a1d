using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Search;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Components.Pages.Search;

/// <summary>What is asked for, on one line.</summary>
internal static class SearchSummary
{
    public static string Of(SearchCriteria criteria, DisplayFormat format) => criteria.FindsEverything ? "All messages" : string.Join(" · ", Parts(criteria, format));

    private static IEnumerable<string> Parts(SearchCriteria criteria, DisplayFormat format)
    {
        IEnumerable<(string Name, string? Value)> texts =
        [
            ("", criteria.Query),
            .. SearchFields.All.Select(field => (field.Name + " ", field.Value(criteria))),
            ("Type ", criteria.Kind?.Names().DisplayName),
            ("Text ", criteria.Text),
            ("From ", criteria.FromUtc is { } from ? format.DateAndTime(from) : null),
            ("To ", criteria.ToUtc is { } to ? format.DateAndTime(to) : null),
            ("Alerts only", criteria.AlertsOnly ? " " : null),
            ("Errors only", criteria.ErrorsOnly ? " " : null),
            ("With position", criteria.WithPosition ? " " : null),
            ("Oldest first", criteria.Order == SearchOrder.Oldest ? " " : null),
        ];
        return texts.Where(static part => !string.IsNullOrEmpty(part.Value)).Select(static part => VisibleText.Field(part.Name + part.Value!.Trim())); // Not empty.
    }
}
