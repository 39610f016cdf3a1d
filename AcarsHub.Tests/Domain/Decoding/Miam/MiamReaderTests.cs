using System.Security.Cryptography;
using System.Text;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Miam;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Miam;

public sealed class MiamReaderTests
{
    private const string Report = "A350,000354,1,1,TB000000/REP035,01,02;H01,035,01,02,4000,00066,.N100AB,3,0,08/A10,06,58,40/A11,06,58,41";

    /// <summary>Version, application type and an id of the right length.</summary>
    public static TheoryData<int, int, string> Applications => new()
    {
        { 1, 0, "80" },
        { 1, 1, "H1DF" },
        { 1, 2, "H1M1B6" },
        { 1, 3, "APPONE" },
        { 2, 0, "_\u007f" },
        { 2, 8, "A" },
        { 2, 9, "AB" },
        { 2, 10, "0AT" },
        { 2, 11, "ABCD" },
        { 2, 12, "ABCDE" },
        { 2, 14, "ABCDEFG" },
        { 2, 15, "ABCDEFGH" },
    };

    [Theory]
    [MemberData(nameof(Applications))]
    public void Read_SingleTransfer_GivesTheMessageInEveryForm(int version, int type, string id)
    {
        foreach (var (compression, isPlain) in new[] { (0, false), (0, true), (1, false), (1, true) })
        {
            var sent = new NewMiam { Version = version, ApplicationType = type, ApplicationId = id, Compression = compression, IsPlain = isPlain };

            var data = ReadData(sent.Frame(Report));

            data.ShouldBe(new MiamData
            {
                Version = version,
                LengthOctets = data.LengthOctets,
                AircraftId = version == 1 ? ".N100AB" : null,
                MessageNumber = 24,
                IsAckRequired = true,
                Compression = (MiamCompression)compression,
                Encoding = MiamEncoding.Text,
                ApplicationType = type,
                ApplicationId = id,
                Text = Report,
                IsChecksumRight = true,
            });
            data.LengthOctets.HasValue.ShouldBe(version == 1);
        }
    }

    [Theory]
    [InlineData(0, "80", "80", null, null)]
    [InlineData(1, "H1DF", "H1", "DF", null)]
    [InlineData(2, "H1M1B6", "H1", "M1", "B6")]
    [InlineData(3, "APPONE", null, null, null)]
    public void Data_ForAcars_TellsLabelSublabelAndMfi(int type, string id, string? label, string? sublabel, string? mfi)
    {
        var data = ReadData(new NewMiam { ApplicationType = type, ApplicationId = id }.Frame(Report));

        (data.Label, data.Sublabel, data.Mfi).ShouldBe((label, sublabel, mfi));
        data.Tail.ShouldBe("N100AB");
    }

    [Fact]
    public void Read_BinaryBody_GivesOctets()
    {
        var data = ReadData(new NewMiam { Encoding = 1 }.Frame([0, 1, 0xFF, 0x80]));

        data.Binary.ShouldBe([0, 1, 0xFF, 0x80]);
        data.Text.ShouldBeNull();
    }

    [Theory]
    [InlineData("#T1B")]
    [InlineData("- #MD")]
    public void Read_BehindASublabel_IsTheSame(string prefix) => ReadData(prefix + new NewMiam().Frame(Report)).Text.ShouldBe(Report);

    [Fact]
    public void Read_BodyCutOff_KeepsWhatInflates()
    {
        var report = string.Concat(Enumerable.Range(0, 60).Select(static i => $"/X{i:00},{i * 7919 % 1000:000}"));
        var frame = new NewMiam().Frame(report);

        var data = ReadData(frame[..^60]);

        report.ShouldStartWith(data.Text.ShouldNotBeNull());
        data.Text.Length.ShouldBeInRange(100, report.Length - 1);
        data.IsTruncated.ShouldBeTrue();
        data.IsChecksumRight.ShouldBe(false);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_WrongChecksum_IsReportedAndTheTextKept(int version)
    {
        var data = ReadData(new NewMiam { Version = version, IsChecksumWrong = true }.Frame(Report));

        data.Text.ShouldBe(Report);
        data.IsChecksumRight.ShouldBe(false);
    }

    [Fact]
    public void Read_UnknownCompression_GivesTheHeaderOnly()
    {
        var data = ReadData(new NewMiam { Compression = 5 }.Frame(Report));

        ((int)data.Compression).ShouldBe(5);
        (data.Text, data.IsChecksumRight).ShouldBe((null, null));
    }

    [Fact]
    public void Read_Bomb_InflatesToTheLimit()
    {
        var data = ReadData(new NewMiam().Frame(new byte[50 * 1024 * 1024]));

        data.Text.ShouldNotBeNull().Length.ShouldBe(BoundedInflate.LimitOctets);
        data.IsChecksumRight.ShouldBe(false);
    }

    [Theory]
    [InlineData(1, 83, MiamAckResult.Acknowledged)]
    [InlineData(1, 127, MiamAckResult.LocalAbort)]
    [InlineData(2, 0, MiamAckResult.NotAcknowledged)]
    [InlineData(2, 5, MiamAckResult.Expired)]
    public void Read_Ack_TellsNumberAndResult(int version, int number, MiamAckResult result) =>
        ReadPdu(new NewMiam { Version = version }.Ack(number, result)).ShouldBe(new MiamAck
        {
            Version = version,
            LengthOctets = version == 1 ? 20 : null,
            AircraftId = version == 1 ? ".N100AB" : null,
            AckedMessageNumber = number,
            Result = result,
        });

    [Theory]
    [InlineData(false, MiamCompressions.Deflate, MiamNetworks.Acars | MiamNetworks.Ip)]
    [InlineData(true, MiamCompressions.None, MiamNetworks.Udp)]
    public void Read_Aloha_TellsWhatTheStationCanDo(bool isReply, MiamCompressions compressions, MiamNetworks networks) =>
        ReadPdu(new NewMiam().Aloha(isReply, compressions, networks)).ShouldBe(new MiamAloha
        {
            Version = 1,
            LengthOctets = 20,
            AircraftId = ".N100AB",
            IsReply = isReply,
            Compressions = compressions,
            Networks = networks,
        });

    [Fact]
    public void Read_FramesOfFileTransfers_TellTheirFields()
    {
        MiamReader.Read("F042001234260201235959").ShouldBe(new MiamFileTransferRequest("042", 1234, new DateTime(2026, 2, 1, 23, 59, 59, DateTimeKind.Utc)));
        MiamReader.Read("F042001234000000000000").ShouldBe(new MiamFileTransferRequest("042", 1234, null));
        MiamReader.Read("K042F010120").ShouldBe(new MiamFileTransferAccept("042", 15, 10, 120));
        MiamReader.Read("S042007!!ab \r\n").ShouldBe(new MiamFileSegment("042", 7, "!!ab \r\n"));
        MiamReader.Read("A0424\r\n").ShouldBe(new MiamFileTransferAbort("042", MiamAbortReason.TransmissionFailed));
        MiamReader.Read("Y042").ShouldBe(new MiamPause("042"));
        MiamReader.Read("YFFF").ShouldBe(new MiamPause(MiamFileFrame.AllFiles));
        MiamReader.Read("X042").ShouldBe(new MiamResume("042"));
    }

    [Fact]
    public void ReadTransfer_OfJoinedSegments_IsTheUnit()
    {
        var content = new NewMiam().Transfer(Encoding.Latin1.GetBytes(Report));

        MiamReader.ReadTransfer(content).ShouldBeOfType<MiamData>().Text.ShouldBe(Report);
        MiamReader.ReadTransfer("no transfer").ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("T")]
    [InlineData("T..")]
    [InlineData("T00|")]
    [InlineData("T40!<<,:|")]
    [InlineData("T00!<<,:")]
    [InlineData("TRP 003451  33.9963 -109.5385")]
    [InlineData("A38/A32138,1,1/C1TRP")]
    [InlineData("A0429")]
    [InlineData("F37AMCLL93#M1BPOS")]
    [InlineData("F04200123426020123595")]
    [InlineData("F0420012342602012359 9")]
    [InlineData("K042X010120")]
    [InlineData("S042")]
    [InlineData("S04200A!!")]
    [InlineData("YF42")]
    [InlineData("X0421")]
    [InlineData("NDa7;,JCbE7l")]
    public void Read_OtherTexts_AreMalformed(string text) => MiamReader.Read(text).ShouldBe(MiamMalformed.Instance);

    [Theory]
    [InlineData(3, 1, "H1DF")]
    [InlineData(0, 1, "H1DF")]
    [InlineData(1, 8, "A")]
    [InlineData(1, 4, "A")]
    [InlineData(2, 13, "A")]
    [InlineData(1, 1, "H1\u0001F")]
    public void Read_HeadersThatDoNotExist_AreMalformed(int version, int type, string id)
    {
        var header = new NewMiam { Version = version, ApplicationType = type, ApplicationId = id }.Frame(Report);

        MiamReader.Read(header).ShouldBe(MiamMalformed.Instance);
    }

    [Fact]
    public void Read_RandomBodies_AreReadWithoutFailure()
    {
        for (var i = 0; i < 2000; i++)
        {
            var (text, padding) = NewMiam.Ascii85(RandomNumberGenerator.GetBytes(i % 97));
            var header = new NewMiam { Version = 1 + (i % 2) }.Frame(string.Empty);

            MiamReader.Read($"T{padding}{header[2..(header.IndexOf('|', StringComparison.Ordinal) + 1)]}{text}").ShouldBeOfType<MiamSingleTransfer>();
        }
    }

    private static MiamPdu ReadPdu(string text) => MiamReader.Read(text).ShouldBeOfType<MiamSingleTransfer>().Pdu;

    private static MiamData ReadData(string text) => ReadPdu(text).ShouldBeOfType<MiamData>();
}
