using System.Text;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Enrichment;

/// <summary>Parts of files and reports at ingest: the message that makes them complete says what the whole says.</summary>
public sealed class PartsTests
{
    private const string Report = "POSN39019W078468,COLNS,012754,380,STEVY,013316,FAIIR,M50,27045,123";

    private readonly MessageEnricher _enricher = new(ReferenceData.Load(new()), new ContentDecoder(new MessageDecoder()), new MessageReassembler());
    private int _second;

    [Theory]
    [InlineData("MA", "")]
    [InlineData("H1", "#T1B")]
    public void Receive_SegmentsOfAMiamFile_SayTheWholeInTheLast(string label, string prefix)
    {
        var content = new NewMiam().Transfer(Encoding.Latin1.GetBytes(Report));
        var single = Receive(label, prefix + "T" + content).Decoded;
        string[] frames = [$"F042{content.Length:000000}260201235959", .. content.Chunk(40).Select(static (piece, i) => $"S042{i + 1:000}{new string(piece)}")];

        var last = frames.Select(frame => Receive(label, prefix + frame)).ToList()[^1];

        single.Level.ShouldNotBe(DecodeLevel.None);
        last.Decoded.Items.Select(Write).ShouldBe(single.Items.Select(Write));
        last.Assembly!.Outcome.ShouldBe(ReassemblyOutcome.Completed);
    }

    [Fact]
    public void Receive_PartsOfAnOhmaReport_SayTheWholeInTheLast()
    {
        const string Message = """{"source":"VSC","fault":7}""";
        var whole = Receive("H1", NewOhma.Text(new { version = "2.0", message = Message })).Decoded;

        Receive("H1", NewOhma.Part(Message[..10], "c", 1, 2));
        var last = Receive("H1", NewOhma.Part(Message[10..], "c", 2, 2));

        whole.Level.ShouldNotBe(DecodeLevel.None);
        last.Decoded.Items.Select(Write).ShouldBe(whole.Items.Select(Write));
    }

    [Fact]
    public void Receive_OrdinaryTextThatBeginsLikeASegment_IsAMessageByItself() =>
        Receive("H1", "S042001ABCDEF").Assembly!.Outcome.ShouldBe(ReassemblyOutcome.SingleBlock);

    private EnrichedMessage Receive(string label, string text) => _enricher.Receive(NewMessage.Received(DecoderKind.Vdlm2) with
    {
        Label = label,
        Text = text,
        MessageNumber = "M07A",
        ReceivedAtUtc = NewMessage.ReceivedAt.AddSeconds(_second++),
    });

    private static string Write(DecodedField item) => $"{item.Code} {item.Text}";
}
