using System.Text.Json;
using AcarsHub.Domain.Decoding.Miam;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Miam;

public sealed class MiamJsonTests
{
    public static TheoryData<string> Frames =>
    [
        new NewMiam().Frame("TEXT \u00e9"),
        new NewMiam { ApplicationType = 2, ApplicationId = "H1M1B6", IsChecksumWrong = true }.Frame("TEXT"),
        new NewMiam { ApplicationType = 0, ApplicationId = "80" }.Frame("TEXT"),
        new NewMiam { Version = 2, ApplicationType = 10, ApplicationId = "0AT" }.Frame("TEXT"),
        new NewMiam().Frame("A TEXT LONG ENOUGH TO BE CUT OFF, NOT ALL OF IT REPEATING")[..^9],
        new NewMiam().Ack(83, MiamAckResult.Expired),
        new NewMiam { Version = 2 }.Ack(83, MiamAckResult.Acknowledged),
        new NewMiam().Aloha(isReply: false, MiamCompressions.Deflate, MiamNetworks.Acars | MiamNetworks.Tcp),
        new NewMiam { Version = 2 }.Aloha(isReply: true, MiamCompressions.None, MiamNetworks.None),
        "F042001234260201235959",
        "F042001234000000000000",
        "K042F010120",
        "S042007!!ab",
        "A0424",
        "YFFF",
        "X042",
        "no frame",
    ];

    [Theory]
    [MemberData(nameof(Frames))]
    public void Frame_WrittenAndRead_IsTheSame(string text)
    {
        var frame = MiamReader.Read(text);

        var read = MiamJsonReader.Read(LibacarsRecords.Written(writer => MiamJsonWriter.Write(writer, frame)));

        read.ShouldBe(WithoutGoodChecksum(frame));
    }

    [Fact]
    public void BinaryMessage_WrittenAndRead_IsTheSame()
    {
        var frame = MiamReader.Read(new NewMiam { Encoding = 1 }.Frame([0, 0xFF]));

        var read = MiamJsonReader.Read(LibacarsRecords.Written(writer => MiamJsonWriter.Write(writer, frame)));

        read.ShouldBeOfType<MiamSingleTransfer>().Pdu.ShouldBeOfType<MiamData>().Binary.ShouldBe([0, 0xFF]);
    }

    [Fact]
    public void Write_Data_HasTheKeysOfLibacars() =>
        LibacarsRecords.Written(static writer => MiamJsonWriter.Write(writer, MiamReader.Read(new NewMiam().Frame("TEXT")))).GetRawText().ShouldBe(
            """
            {"single_transfer":{"miam_core":{"version":1,"pdu_type":0,"data":{"pdu_len":28,"aircraft_id":".N100AB","msg_num":24,"ack_required":true,"compression":1,"encoding":0,"app_type":1,"acars":{"label":"H1","sublabel":"DF","message":{"text":"TEXT"}}}}}}
            """);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"single_transfer":7}""")]
    [InlineData("""{"single_transfer":{"miam_core":{"version":1,"pdu_type":0}}}""")]
    [InlineData("""{"single_transfer":{"miam_core":{"version":1,"pdu_type":0,"data":{"acars":{"label":"\ud800"}}}}}""")]
    [InlineData("""{"single_transfer":{"miam_core":{"version":"x","pdu_type":1,"ack":{"msg_ack_num":1}}}}""")]
    [InlineData("""{"single_transfer":{"miam_core":{"version":1,"pdu_type":9}}}""")]
    [InlineData("""{"file_segment":{"file_id":"0421","segment_id":1}}""")]
    [InlineData("""{"file_transfer_req":{}}""")]
    [InlineData("""{"\ud800ingle_transfe":1,"xon_ind":[]}""")]
    public void Read_OtherJson_IsMalformed(string json)
    {
        using var document = JsonDocument.Parse(json);
        MiamJsonReader.Read(document.RootElement).ShouldBe(MiamMalformed.Instance);
    }

    [Theory]
    [InlineData("""{"xoff_ind":{"file_id":7}}""", "007")]
    [InlineData("""{"xoff_ind":{"file_id":"FFF"}}""", "FFF")]
    public void Read_FileId_MayBeNumberOrText(string json, string expected)
    {
        using var document = JsonDocument.Parse(json);
        MiamJsonReader.Read(document.RootElement).ShouldBe(new MiamPause(expected));
    }

    [Fact]
    public void EveryRecord_OfTheCollection_AgreesWithLibacars()
    {
        var records = LibacarsRecords.ReadOrSkip("miam");

        records.Count.ShouldBe(5);
        foreach (var record in records)
        {
            var frame = MiamReader.Read(record.Text);

            LibacarsRecords.Written(writer => MiamJsonWriter.Write(writer, frame)).ShouldHaveAllOf(record.Expected, record.Id);
            MiamJsonReader.Read(record.Expected).ShouldBe(WithoutGoodChecksum(frame), record.Id);
            (frame as MiamSingleTransfer)?.Pdu.ShouldSatisfyAllConditions(static pdu => (pdu is MiamData { IsChecksumRight: not true }).ShouldBeFalse());
        }
    }

    // libacars does not tell of checksums that are right, and so do we.
    private static MiamFrame WithoutGoodChecksum(MiamFrame frame) => frame is MiamSingleTransfer { Pdu: MiamData { IsChecksumRight: true } data }
        ? new MiamSingleTransfer(data with { IsChecksumRight = null })
        : frame;
}
