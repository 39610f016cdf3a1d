namespace AcarsHub.Web.Components.Settings;

/// <summary>A search with a name.</summary>
/// <param name="Name">What the reader calls it.</param>
/// <param name="Query">Its keys and values, as they stand in an address.</param>
public sealed record SavedSearch(string Name, string Query)
{
    public const int LongestName = 60;

    /// <summary>Longest <see cref="Query"/>.</summary>
    public const int LongestQuery = 400;

    /// <summary>Searches that are kept: all of them travel with the settings in one message.</summary>
    public const int Most = 30;
}
