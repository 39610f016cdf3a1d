namespace AcarsHub.Benchmarks.Browsers;

/// <summary>What to measure, and how long.</summary>
/// <param name="Browsers">Pages open at once.</param>
/// <param name="Rate">Messages per second while they are.</param>
/// <param name="Duration">How long they are watched.</param>
/// <param name="HiddenDuration">How long they are watched while hidden, and the server without browsers before.</param>
/// <param name="BusyRate">Messages per second while the main thread of one page is measured.</param>
/// <param name="BusyDuration">How long that is.</param>
/// <param name="Loads">First loads of the page.</param>
/// <param name="Chromium">Path of Chromium.</param>
/// <param name="ServerDll">The server to start; null for the one built next to this program.</param>
internal sealed record BrowsersOptions(
    int Browsers, int Rate, TimeSpan Duration, TimeSpan HiddenDuration, int BusyRate, TimeSpan BusyDuration, int Loads, string Chromium, string? ServerDll);
