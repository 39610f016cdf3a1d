using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding;

public sealed class ContentDecoderTests
{
    private const string Advisory = """{"media-adv":{"err":false,"version":0,"current_link":{"code":"V","descr":"VHF ACARS","established":true,"time":{"hour":0,"min":50,"sec":43}},"links_avail":[{"code":"V","descr":"VHF ACARS"}]}}""";

    private readonly ContentDecoder _decoder = new(new MessageDecoder());

    [Fact]
    public void Decode_NoText_ReadsWhatTheReceivingProgramDecoded()
    {
        var decoded = _decoder.Decode(Message(text: null));

        decoded.Description.ShouldBe("Media Advisory");
        decoded.Items.Select(static item => item.Text).ShouldContain("VHF ACARS at 00:50:43");
    }

    [Fact]
    public void Decode_TextThatSaysNothing_ReadsWhatTheReceivingProgramDecoded() => _decoder.Decode(Message("HELLO")).Description.ShouldBe("Media Advisory");

    [Fact]
    public void Decode_TextOfAFormat_IsReadItself()
    {
        var decoded = _decoder.Decode(Message("0EV005043VSH"));

        decoded.Decoder.ShouldBe("label-sa");
        decoded.Items.ShouldAllBe(static item => !item.Source.IsEmpty);
    }

    [Fact]
    public void Decode_Neither_IsNothing() => _decoder.Decode(Message("HELLO") with { Libacars = null }).ShouldBeSameAs(DecodedMessage.None);

    private static AcarsMessage Message(string? text) => new() { Kind = DecoderKind.Hfdl, ReceivedAtUtc = DateTimeOffset.UnixEpoch, Label = "SA", Text = text, Libacars = Advisory };
}
