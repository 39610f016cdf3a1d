namespace AcarsHub.Web.Statistics;

/// <summary>The database is not open, so there are no statistics yet. The message is for people.</summary>
internal sealed class StatisticsUnavailableException(string message) : Exception(message);
