using Microsoft.AspNetCore.WebUtilities;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>What the page shows, as it stands in the address: it survives a reload, can be sent to somebody, and the browser's way back undoes it.</summary>
/// <param name="Section">Part of the page.</param>
public sealed record StatusAddress(StatusSection Section = StatusSection.Reception)
{
    /// <summary>Address of the page, relative to the base.</summary>
    public const string Path = "status";

    private const string SectionKey = "section";

    /// <summary>Reads an address; what makes no sense is as if it were not there.</summary>
    public static StatusAddress Read(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        return new StatusAddress(
            StatusSectionName.All.FirstOrDefault(name => name.Key == Text(SectionKey))?.Section ?? StatusSection.Reception);

        string? Text(string key) => query.TryGetValue(key, out var values) ? values.LastOrDefault() : null;
    }

    /// <summary>The address, relative to the base; what is as by default is left out.</summary>
    public string Write()
    {
        var query = new Dictionary<string, string?>();
        if (Section != StatusSection.Reception)
        {
            query[SectionKey] = StatusSectionName.Of(Section).Key;
        }

        return QueryHelpers.AddQueryString(Path, query);
    }
}
