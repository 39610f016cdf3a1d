namespace AcarsHub.Data.Import.Rrd;

/// <summary>A file that is no RRD file this version reads.</summary>
/// <param name="message">What is wrong with it, as a sentence.</param>
public sealed class RrdFormatException(string message) : Exception(message);
