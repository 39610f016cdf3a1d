namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>
/// One frame of the Media Independent Aircraft Messaging protocol (section 10; ARINC 841), told apart by its first character.
/// </summary>
public abstract record MiamFrame
{
    private protected MiamFrame()
    {
    }
}

/// <summary>T: a whole protocol data unit in one frame.</summary>
/// <param name="Pdu">What was transferred.</param>
public sealed record MiamSingleTransfer(MiamPdu Pdu) : MiamFrame;

/// <summary>A frame about a file transfer.</summary>
/// <param name="FileId">Number of the file, three digits as sent; <see cref="AllFiles"/> in pauses and resumptions of all.</param>
public abstract record MiamFileFrame(string FileId) : MiamFrame
{
    /// <summary>The file id that stands for every transfer.</summary>
    public const string AllFiles = "FFF";
}

/// <summary>F: the sender asks to transfer a file in segments.</summary>
/// <param name="FileId">Number of the file.</param>
/// <param name="FileSize">Characters of all segments together.</param>
/// <param name="ValidUntil">Until when it is worth having, UTC; null when the time sent is none.</param>
public sealed record MiamFileTransferRequest(string FileId, int FileSize, DateTime? ValidUntil) : MiamFileFrame(FileId);

/// <summary>K: the receiver accepts a file.</summary>
/// <param name="FileId">Number of the file.</param>
/// <param name="SegmentSize">Code of the segment size wanted, 0–15.</param>
/// <param name="OnGroundTempoSeconds">Pause between segments while on the ground.</param>
/// <param name="InFlightTempoSeconds">Pause between segments in flight.</param>
public sealed record MiamFileTransferAccept(string FileId, int SegmentSize, int OnGroundTempoSeconds, int InFlightTempoSeconds)
    : MiamFileFrame(FileId);

/// <summary>S: a piece of a file. The pieces together are what follows the T of a single transfer.</summary>
/// <param name="FileId">Number of the file.</param>
/// <param name="SegmentId">Number of the piece.</param>
/// <param name="Content">The piece.</param>
public sealed record MiamFileSegment(string FileId, int SegmentId, string Content) : MiamFileFrame(FileId);

/// <summary>A: either side ends a transfer before it is complete.</summary>
/// <param name="FileId">Number of the file.</param>
/// <param name="Reason">Why.</param>
public sealed record MiamFileTransferAbort(string FileId, MiamAbortReason Reason) : MiamFileFrame(FileId);

/// <summary>Y: the receiver asks the sender to pause.</summary>
/// <param name="FileId">Number of the file, or all.</param>
public sealed record MiamPause(string FileId) : MiamFileFrame(FileId);

/// <summary>X: the receiver asks the sender to go on.</summary>
/// <param name="FileId">Number of the file, or all.</param>
public sealed record MiamResume(string FileId) : MiamFileFrame(FileId);

/// <summary>A text that is no frame: something else, damaged, or a later block of a frame.</summary>
public sealed record MiamMalformed : MiamFrame
{
    private MiamMalformed()
    {
    }

    /// <summary>The only one.</summary>
    public static MiamMalformed Instance { get; } = new();
}

/// <summary>Why a file transfer was aborted.</summary>
public enum MiamAbortReason
{
    /// <summary>The receiver refused the file.</summary>
    Refused = 0,

    /// <summary>A segment came that belongs to no transfer.</summary>
    OutOfContext = 1,

    /// <summary>The sender stopped.</summary>
    StoppedBySender = 2,

    /// <summary>The receiver stopped.</summary>
    StoppedByReceiver = 3,

    /// <summary>Segments could not be transmitted.</summary>
    TransmissionFailed = 4,
}
