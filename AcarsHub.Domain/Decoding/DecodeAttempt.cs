namespace AcarsHub.Domain.Decoding;

/// <summary>One format that was tried on a text.</summary>
/// <param name="Decoder">Name of the format.</param>
/// <param name="IsAccepted">Whether it read the text.</param>
/// <param name="Reason">Why it refused; null when it did not.</param>
public sealed record DecodeAttempt(string Decoder, bool IsAccepted, string? Reason);
