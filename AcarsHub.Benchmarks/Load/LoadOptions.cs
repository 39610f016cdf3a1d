using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Benchmarks.Load;

/// <summary>What to send, for how long, to whom.</summary>
/// <param name="Rate">Datagrams per second.</param>
/// <param name="Duration">How long to send.</param>
/// <param name="GarbagePerMessage">Datagrams of garbage sent after each real one.</param>
/// <param name="Kinds">Decoder types to send.</param>
/// <param name="Url">A server that runs already on this machine with the default UDP ports; null starts one.</param>
/// <param name="ServerDll">The server to start; null for the one built next to this program.</param>
internal sealed record LoadOptions(int Rate, TimeSpan Duration, int GarbagePerMessage, ImmutableArray<DecoderKind> Kinds, Uri? Url, string? ServerDll);
