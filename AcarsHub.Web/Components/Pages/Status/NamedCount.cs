namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>A bar.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Count">How much of it.</param>
public sealed record NamedCount(string Name, long Count);
