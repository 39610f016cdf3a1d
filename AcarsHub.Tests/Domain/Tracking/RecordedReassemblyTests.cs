using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Tracking;

/// <summary>An hour of real traffic of three receivers, merged by time. Skipped where the recordings are not at hand.</summary>
public sealed class RecordedReassemblyTests(ITestOutputHelper output)
{
    private const int OfAcarsdec = 37;
    private const int OfDumpvdl2 = 16;

    private static readonly DateTimeOffset s_receivedAt = new(2026, 2, 2, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Recording_AsTheDecodersDeliveredIt_FoldsTheirParts()
    {
        var reassembler = new MessageReassembler();
        var results = Messages().Select((message, i) => (Message: message, Result: reassembler.Add(message, i))).ToList();

        Report(results);
        var ofAcarsdec = results.Where(static r => r.Message.ReassemblyStatus is not null).ToList();
        ofAcarsdec.Where(static r => r.Message.ReassemblyStatus == "complete").ShouldAllBe(static r => r.Result.Outcome == ReassemblyOutcome.AlreadyReassembled);
        ofAcarsdec.Count(static r => r.Result.Outcome == ReassemblyOutcome.AlreadyReassembled).ShouldBe(OfAcarsdec);
        results.Count(static r => r.Result.Outcome == ReassemblyOutcome.AlreadyReassembled).ShouldBe(OfAcarsdec + OfDumpvdl2);
        results.Count(static r => r.Result.Outcome == ReassemblyOutcome.Completed).ShouldBe(0);

        // Of each message the decoder has put together, all parts were received.
        results.Where(static r => r.Result.Outcome == ReassemblyOutcome.AlreadyReassembled)
            .ShouldAllBe(static r => r.Result.PartKeys.Length == r.Result.PartCount && r.Result.PartCount > 1);
    }

    [Fact]
    public void Recording_AsSingleBlocks_GivesTheTextsTheDecodersGave()
    {
        var reassembler = new MessageReassembler();
        var results = WithoutDecoderReassembly(Messages()).Select((m, i) => (m.Message, Result: reassembler.Add(m.Message, i), m.Whole)).ToList();

        Report([.. results.Select(static r => (r.Message, r.Result))]);
        var whole = results.Where(static r => r.Whole is not null).ToList();
        whole.Count.ShouldBe(OfAcarsdec + OfDumpvdl2);
        whole.ShouldAllBe(static r => r.Result.Outcome == ReassemblyOutcome.Completed && r.Result.Text == r.Whole);
        results.Count(static r => r.Result.Outcome == ReassemblyOutcome.Completed).ShouldBe(whole.Count);
    }

    private static List<AcarsMessage> Messages() =>
    [
        .. Recordings.ReadOrSkip()
            .SelectMany(static file => file.Lines.Select(line => WireDecoder.Decode(line, file.Kind, s_receivedAt)))
            .Select(static result => result.ShouldBeOfType<DecodeResult.Decoded>().Message)
            .OrderBy(static message => message.ReceivedAtUtc),
    ];

    // Whole is the text the decoder gave, where we have taken off the blocks before.
    private static IEnumerable<(AcarsMessage Message, string? Whole)> WithoutDecoderReassembly(IEnumerable<AcarsMessage> messages)
    {
        var begun = new Dictionary<(string?, string?, string?), string>();
        foreach (var message in messages)
        {
            var key = (message.Tail, message.Label, message.MessageNumber?[..3]);
            var more = message.MoreToCome ?? message.ReassemblyStatus is "in progress" or "duplicate";
            var before = begun.GetValueOrDefault(key, string.Empty);
            var block = message with { ReassemblyStatus = null, MoreToCome = more };
            if (more && !before.EndsWith(message.Text ?? string.Empty, StringComparison.Ordinal))
            {
                begun[key] = message.Text != null && before.StartsWith(message.Text, StringComparison.Ordinal) ? before : before + message.Text;
            }

            var isWhole = !more && before.Length > 0 && message.Text!.StartsWith(before, StringComparison.Ordinal);
            if (isWhole)
            {
                begun.Remove(key);
            }

            yield return isWhole ? (block with { Text = message.Text![before.Length..] }, message.Text) : (block, null);
        }
    }

    private void Report(IReadOnlyCollection<(AcarsMessage Message, ReassemblyResult Result)> results)
    {
        foreach (var group in results.GroupBy(static r => (r.Message.Kind, r.Result.Outcome)).OrderBy(static g => g.Key))
        {
            output.WriteLine($"{group.Key.Kind} {group.Key.Outcome}: {group.Count()}");
        }
    }
}
