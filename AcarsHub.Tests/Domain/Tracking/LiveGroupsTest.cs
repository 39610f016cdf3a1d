using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;

namespace AcarsHub.Tests.Domain.Tracking;

/// <summary>Groups, and short ways to fill and read them.</summary>
public abstract class LiveGroupsTest
{
    private long _sequence;

    private protected static DateTimeOffset Start { get; } = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private protected LiveGroups Groups { get; } = new(new ContentDecoder(new MessageDecoder()));

    private protected string?[] Texts(int group) => [.. Groups.Current[group].Messages.Select(static m => m.Text)];

    private protected void Add(long? session, int second, string? text = null, string? flight = null, string? tail = null, string? label = null, string? block = null, string? number = null, string? station = "TEST", bool? more = null, ReassemblyResult? assembly = null) =>
        Groups.Add([Message(session, second, text, flight, tail, label, block, number, station, more, assembly)], []);

    private protected StoredMessage Message(long? session, int second, string? text = null, string? flight = null, string? tail = null, string? label = null, string? block = null, string? number = null, string? station = "TEST", bool? more = null, ReassemblyResult? assembly = null) => new(++_sequence, new EnrichedMessage
    {
        Message = new AcarsMessage
        {
            Kind = DecoderKind.Acars,
            ReceivedAtUtc = Start.AddSeconds(second),
            Text = text,
            Flight = flight,
            Tail = tail,
            Label = label,
            BlockId = block,
            MessageNumber = number,
            StationId = station,
            MoreToCome = more,
        },
        Sequence = _sequence,
        SessionId = session,
        Assembly = assembly,
    });
}
