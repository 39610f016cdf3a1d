using AcarsHub.Domain.Messages;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Ingest;

namespace AcarsHub.Tests.Builders;

internal static class NewListener
{
    /// <summary>A listener nobody listens with.</summary>
    public static Listener Udp(int port = 5550, DecoderKind kind = DecoderKind.Acars) => new(new ListenEndpoint(kind, Transport.Udp, "", port));
}
