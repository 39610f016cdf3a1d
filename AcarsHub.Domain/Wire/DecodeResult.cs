using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Wire;

/// <summary>What became of one JSON object. Bad wire data is a value, never an exception.</summary>
public abstract record DecodeResult
{
    private DecodeResult()
    {
    }

    /// <summary>A message.</summary>
    /// <param name="Message">The message in canonical form.</param>
    /// <param name="BadTimestamp">True when the decoder's time was unusable and the reception time stands in.</param>
    /// <param name="Truncated">True when a field was longer than allowed and was cut.</param>
    public sealed record Decoded(AcarsMessage Message, bool BadTimestamp = false, bool Truncated = false) : DecodeResult;

    /// <summary>A known format, but a kind of record nobody wants as a message (SatDump's non-ACARS frames).</summary>
    public sealed record Ignored : DecodeResult;

    /// <summary>Valid JSON of no known format.</summary>
    /// <param name="Excerpt">Its first 200 characters at the most.</param>
    public sealed record Unrecognised(string Excerpt) : DecodeResult;

    /// <summary>Not JSON, even after repair.</summary>
    /// <param name="Reason">What the reader stumbled over.</param>
    /// <param name="Excerpt">Its first 200 characters at the most.</param>
    public sealed record Malformed(string Reason, string Excerpt) : DecodeResult;
}
