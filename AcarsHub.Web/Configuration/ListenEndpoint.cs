using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Configuration;

/// <summary>How messages come in.</summary>
internal enum Transport
{
    /// <summary>We bind, decoders send datagrams.</summary>
    Udp,

    /// <summary>We connect out and read a stream.</summary>
    Tcp,

    /// <summary>We connect out and subscribe (ZeroMQ SUB).</summary>
    Zmq,
}

/// <summary>One place messages come from.</summary>
/// <param name="Kind">Decoder type the port belongs to; the content decides in the end.</param>
/// <param name="Transport">How it comes.</param>
/// <param name="Host">Host name or address; empty means all interfaces (UDP only).</param>
/// <param name="Port">1–65535; 0 only for tests and the demo, where the system chooses.</param>
internal sealed record ListenEndpoint(DecoderKind Kind, Transport Transport, string Host, int Port)
{
    /// <summary>As the user would write it.</summary>
    public override string ToString()
    {
        var host = Host.Length == 0 ? "0.0.0.0" : Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]" : Host;
        return $"{Transport.ToString().ToLowerInvariant()}://{host}:{Port}";
    }
}
