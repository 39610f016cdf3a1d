using System.Globalization;

namespace AcarsHub.Web.Demo;

/// <summary>Cuts a content into the blocks that go over the air (ARINC 618: at most 220 characters with message number and flight).</summary>
internal static class BlockCutter
{
    private const int MaxText = 210;

    /// <summary>The blocks of this content, at least one.</summary>
    public static IReadOnlyList<AcarsBlock> Cut(SimulatedFlight flight, AcarsContent content, Random random)
    {
        var count = Math.Max(1, (content.Text.Length + MaxText - 1) / MaxText);
        var head = Head(flight, content, random);
        var blocks = new List<AcarsBlock>(count);
        for (var i = 0; i < count; i++)
        {
            var start = i * MaxText;
            var block = i == 0 ? head : Next(head, random);
            blocks.Add(block with
            {
                Text = content.Text.Substring(start, Math.Min(MaxText, content.Text.Length - start)),
                Sequence = (char)('A' + i),
                HasMore = i < count - 1,
            });
        }

        return blocks;
    }

    /// <summary>The content in one block, however long it is.</summary>
    public static AcarsBlock Head(SimulatedFlight flight, AcarsContent content, Random random)
    {
        var number = content.IsDownlink ? Prefix(content) + flight.NextMessageNumber().ToString("00", CultureInfo.InvariantCulture) : null;
        return new AcarsBlock
        {
            Flight = flight,
            Content = content,
            Text = content.Text,
            BlockId = BlockId(flight, content),
            Ack = Ack(content, random),
            MessageNumber = number,
            Sequence = 'A',
            HasMore = false,
        };
    }

    private static AcarsBlock Next(AcarsBlock head, Random random) =>
        head with { BlockId = BlockId(head.Flight, head.Content), Ack = Ack(head.Content, random) };

    private static char BlockId(SimulatedFlight flight, AcarsContent content) => content.IsDownlink ? flight.NextDownlinkBlock() : flight.NextUplinkBlock();

    private static char Prefix(AcarsContent content) => content.Sublabel is { } sublabel ? sublabel[0] : content.Label is "Q0" or "_d" ? 'S' : 'M';

    private static char? Ack(AcarsContent content, Random random)
    {
        // A general response exists to acknowledge; other blocks do so in passing.
        if (content.Label != "_d" && random.Next(3) > 0)
        {
            return null;
        }

        return content.IsDownlink ? (char)('A' + random.Next(23)) : (char)('0' + random.Next(10));
    }
}
