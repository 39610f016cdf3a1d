using Serilog.Events;

namespace AcarsHub.Web.Diagnostics;

/// <summary>One line of the server's log.</summary>
/// <param name="AtUtc">When it was written.</param>
/// <param name="Level">How bad it is.</param>
/// <param name="Category">Which part of the server wrote it.</param>
/// <param name="Text">The message.</param>
/// <param name="Exception">Type, message and stack of the exception; null without one.</param>
public sealed record LogEntry(DateTimeOffset AtUtc, LogEventLevel Level, string Category, string Text, string? Exception);
