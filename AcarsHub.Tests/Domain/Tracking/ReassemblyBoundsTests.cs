using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using CsCheck;
using Shouldly;
using Xunit;
using static AcarsHub.Tests.Domain.Tracking.Blocks;

namespace AcarsHub.Tests.Domain.Tracking;

public sealed class ReassemblyBoundsTests
{
    private const int LongestText = 64 * 1024;
    private const int MostCharacters = 4 * 1024 * 1024;

    [Fact]
    public void Flood_OfOpenMessages_KeepsTheNewest()
    {
        var reassembler = new MessageReassembler();
        for (var i = 0; i < 10_000; i++)
        {
            reassembler.Add(Down("M07A", true, "a") with { Tail = $"N{i}" }, i);
        }

        reassembler.HeldCharacters.ShouldBeLessThanOrEqualTo(2048);
        Short(reassembler.Add(Down("M07B", false, "b") with { Tail = "N9999" }, 1)).ShouldBe("C2[9999,1]");
        Short(reassembler.Add(Down("M07B", false, "b") with { Tail = "N0" }, 1)).ShouldBe("O2");
    }

    [Fact]
    public void Flood_OfLongTexts_HoldsBoundedMemory()
    {
        var reassembler = new MessageReassembler();
        var text = new string('x', LongestText);
        for (var i = 0; i < 1000; i++)
        {
            reassembler.Add(Down("M07A", true, text) with { Tail = $"N{i}" }, i);
        }

        reassembler.HeldCharacters.ShouldBeInRange(MostCharacters - LongestText, MostCharacters);
    }

    [Fact]
    public void Message_ThatNeverEnds_IsGivenUp()
    {
        var reassembler = new MessageReassembler();
        var longest = 0;
        for (var i = 0; i < 1000; i++)
        {
            var result = reassembler.Add(Up((char)('A' + (i % 23)), true, new string((char)('a' + (i % 23)), 220)), i);
            longest = Math.Max(longest, result.PartKeys.Length);
        }

        longest.ShouldBeInRange(24, 128);
        Short(reassembler.Add(Down("M07A", true, new string('x', LongestText)), 1)).ShouldBe("W1");
        Short(reassembler.Add(Down("M07B", true, "y"), 2)).ShouldBe("G2[1]");
        reassembler.HeldCharacters.ShouldBeLessThan(128 * 220);
    }

    [Fact]
    public void AnyBlocks_InAnyOrder_AreBoundedAndNeverFail()
    {
        string?[] texts = [null, "", "a", "abc", "ab", "#DFB", new('x', 220), new('x', 500)];
        string?[] states = [null, "in progress", "complete", "duplicate", "out of sequence", "skipped", "nonsense"];
        string?[] blocks = [null, "", "7", "A", "B", "C", "V", "W", "Z", "XX"];
        string?[] numbers = [null, "", "M07A", "M07B", "M07C", "M07D", "M07Z", "2232", "M0"];
        var block = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 6], Gen.Int[0, 9], Gen.Int[0, 8], Gen.Int[-2000, 2000], Gen.Int[0, 2]).Select(
            (text, state, id, number, second, more) => NewMessage.Received() with
            {
                Text = texts[text],
                ReassemblyStatus = states[state],
                BlockId = blocks[id],
                MessageNumber = numbers[number],
                MoreToCome = more == 2 ? null : more == 1,
                ReceivedAtUtc = NewMessage.ReceivedAt.AddSeconds(second / 4),
            });
        block.Array[1, 60].Sample(
            static messages =>
            {
                var reassembler = new MessageReassembler();
                for (var i = 0; i < messages.Length; i++)
                {
                    ShouldMakeSense(reassembler.Add(messages[i], i), messages[i], i);
                }
            },
            iter: 2_000);
    }

    [Fact]
    public async Task Threads_AddingAtOnce_DoNotDisturbEachOther()
    {
        var reassembler = new MessageReassembler();
        var completed = 0;
        await Parallel.ForAsync(0, 2000, TestContext.Current.CancellationToken, (i, _) =>
        {
            var number = $"M{i % 100:00}";
            var tail = $"N{i / 100}";
            reassembler.Add(Down(number + "A", true, "a") with { Tail = tail }, i);
            if (reassembler.Add(Down(number + "B", false, "b") with { Tail = tail }, i).Outcome == ReassemblyOutcome.Completed)
            {
                Interlocked.Increment(ref completed);
            }

            return ValueTask.CompletedTask;
        });

        completed.ShouldBe(2000);
    }

    private static void ShouldMakeSense(ReassemblyResult result, AcarsMessage message, int key)
    {
        result.PartKeys.Any(k => k < 0 || k > key).ShouldBeFalse();
        result.PartKeys.Distinct().Count().ShouldBe(result.PartKeys.Length);
        switch (result.Outcome)
        {
            case ReassemblyOutcome.Completed:
                result.PartKeys[^1].ShouldBe(key);
                result.PartKeys.Length.ShouldBe(result.PartCount);
                result.Text.ShouldNotBeNull().ShouldEndWith(message.Text == "#DFB" ? "" : message.Text ?? "");
                break;
            case ReassemblyOutcome.AlreadyReassembled or ReassemblyOutcome.SingleBlock:
                result.Text.ShouldBe(message.Text);
                break;
            default:
                result.Text.ShouldBeNull();
                break;
        }
    }
}
