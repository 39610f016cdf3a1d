namespace AcarsHub.Web.Ingest.Zmtp;

/// <summary>
/// The peer does not speak ZMTP 3, or broke its rules. An <see cref="IOException"/>, because a connection loop treats both alike:
/// give the connection up, try again later. The text is meant for the status page.
/// </summary>
public sealed class ZmtpProtocolException(string message) : IOException(message);
