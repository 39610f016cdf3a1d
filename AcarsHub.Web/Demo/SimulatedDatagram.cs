using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Demo;

/// <summary>One datagram as a decoder program would send it.</summary>
/// <param name="Kind">The decoder type, hence the port it belongs to.</param>
/// <param name="Json">The bytes: one JSON object, with the terminator its program appends.</param>
public sealed record SimulatedDatagram(DecoderKind Kind, byte[] Json);
