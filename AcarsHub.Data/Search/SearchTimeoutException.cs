namespace AcarsHub.Data.Search;

/// <summary>A search took longer than it may.</summary>
public sealed class SearchTimeoutException()
    : Exception($"The search took longer than {(int)MessageSearch.Timeout.TotalSeconds} seconds. Ask for something rarer, or for a shorter range of time.");
