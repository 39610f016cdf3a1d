using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Tracking;

/// <summary>One part of a message that was sent in several.</summary>
/// <param name="Message">The part as it was first received.</param>
/// <param name="Receptions">How often it was received.</param>
public sealed record MessagePart(StoredMessage Message, int Receptions)
{
    /// <summary>Message number and, when it came more than once, how often: <c>M02Ax2</c>.</summary>
    public override string ToString()
    {
        var number = Message.Message.MessageNumber ?? "?";
        return Receptions > 1 ? $"{number}x{Receptions}" : number;
    }
}
