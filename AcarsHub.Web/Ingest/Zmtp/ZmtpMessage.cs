using System.Collections.Immutable;

namespace AcarsHub.Web.Ingest.Zmtp;

/// <summary>One complete ZeroMQ message.</summary>
/// <param name="Frames">Its parts in order, at least one; a publisher that uses topics sends the topic first.</param>
internal sealed record ZmtpMessage(ImmutableArray<ReadOnlyMemory<byte>> Frames);
