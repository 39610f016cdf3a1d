namespace AcarsHub.Domain.Decoding;

/// <summary>Which state of formats and field catalogue a decoded message was made with; stored beside it.</summary>
public static class DecoderVersion
{
    /// <summary>
    /// The present state. Raise it with every released change of what a text is decoded into: stored messages of another version are
    /// decoded anew when they are read, and once for good by the command <c>re-decode</c>.
    /// </summary>
    public const int Current = 1;
}
