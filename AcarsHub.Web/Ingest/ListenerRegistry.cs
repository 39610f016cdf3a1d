using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Configuration;

namespace AcarsHub.Web.Ingest;

/// <summary>All listeners of this station, made once from the configuration.</summary>
internal sealed class ListenerRegistry(IngestOptions options)
{
    /// <summary>Decoder types that are switched on, with or without a working listener.</summary>
    public ImmutableArray<DecoderKind> Enabled => options.Enabled;

    public ImmutableArray<Listener> All { get; } = [.. options.Endpoints.Select(static endpoint => new Listener(endpoint))];

    public IEnumerable<Listener> Of(DecoderKind kind) => All.Where(listener => listener.Endpoint.Kind == kind);
}
