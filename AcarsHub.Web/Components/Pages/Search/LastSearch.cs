namespace AcarsHub.Web.Components.Pages.Search;

/// <summary>The search a reader was at before going to another page, for as long as the browser tab lives.</summary>
public sealed class LastSearch
{
    /// <summary>Its address, relative to the base; null when there is none.</summary>
    public string? Address { get; set; }
}
