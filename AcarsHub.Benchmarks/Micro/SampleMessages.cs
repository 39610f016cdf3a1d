using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Wire;

namespace AcarsHub.Benchmarks.Micro;

/// <summary>Decoded messages of all programs in turn, ready to be stored.</summary>
internal static class SampleMessages
{
    /// <summary>Makes <paramref name="count"/> messages, one millisecond apart.</summary>
    public static EnrichedMessage[] Make(int count)
    {
        AcarsMessage[] once = [.. SampleLines.Programs.Select(Decode)];
        return [.. Enumerable.Range(0, count).Select(i => new EnrichedMessage
        {
            Message = once[i % once.Length] with { ReceivedAtUtc = SampleLines.ReceivedAtUtc.AddMilliseconds(i) },
        })];
    }

    private static AcarsMessage Decode(string program) =>
        WireDecoder.Decode(SampleLines.Bytes(program), SampleLines.Listener(program), SampleLines.ReceivedAtUtc) is DecodeResult.Decoded decoded
            ? decoded.Message
            : throw new InvalidOperationException($"The {program} line is not a message");
}
