using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;

namespace AcarsHub.Tests.Domain.Tracking;

/// <summary>Short ways to write blocks and to tell what became of them.</summary>
internal static class Blocks
{
    /// <summary>A downlink block; the last character of the number counts blocks.</summary>
    public static AcarsMessage Down(string number, bool? more, string? text, double second = 0, DecoderKind kind = DecoderKind.Acars) =>
        NewMessage.Received(kind) with
        {
            MessageNumber = number,
            BlockId = "7",
            MoreToCome = more,
            Text = text,
            ReceivedAtUtc = NewMessage.ReceivedAt.AddSeconds(second),
        };

    /// <summary>An uplink block; its block id counts blocks.</summary>
    public static AcarsMessage Up(char blockId, bool? more, string? text, double second = 0, DecoderKind kind = DecoderKind.Acars) =>
        Down("", more, text, second, kind) with { MessageNumber = null, Flight = null, BlockId = blockId.ToString() };

    /// <summary>A block as acarsdec sends it: no flag, but a status.</summary>
    public static AcarsMessage With(this AcarsMessage message, string status) => message with { MoreToCome = null, ReassemblyStatus = status };

    /// <summary>
    /// Adds blocks, each keyed by its index, and tells the outcomes in short:
    /// <c>.</c> single, <c>W1</c> waiting as part 1, <c>C2[0,1]</c> completed with two parts, and so on.
    /// </summary>
    public static string Run(MessageReassembler reassembler, params IEnumerable<AcarsMessage> blocks) =>
        string.Join(' ', blocks.Select((block, index) => Short(reassembler.Add(block, index))));

    /// <summary>As above, with a reassembler of its own.</summary>
    public static string Run(params IEnumerable<AcarsMessage> blocks) => Run(new MessageReassembler(), blocks);

    /// <summary>One outcome in short.</summary>
    public static string Short(ReassemblyResult result) => result.Outcome switch
    {
        ReassemblyOutcome.SingleBlock => ".",
        ReassemblyOutcome.Waiting => $"W{result.PartNumber}",
        ReassemblyOutcome.Completed => $"C{result.PartCount}[{string.Join(',', result.PartKeys)}]",
        ReassemblyOutcome.AlreadyReassembled => $"R{result.PartCount}[{string.Join(',', result.PartKeys)}]",
        ReassemblyOutcome.Duplicate => $"D{result.PartNumber}",
        ReassemblyOutcome.OrphanPart => $"O{result.PartNumber}",
        _ => $"G{result.PartNumber}[{string.Join(',', result.PartKeys)}]",
    };
}
