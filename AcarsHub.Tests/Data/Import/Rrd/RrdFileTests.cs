using AcarsHub.Data.Import.Rrd;
using AcarsHub.Tests.Builders.Legacy;
using CsCheck;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Import.Rrd;

public sealed class RrdFileTests
{
    [Theory]
    [InlineData(8, 8, 0)]
    [InlineData(8, 8, 3)]
    [InlineData(4, 8, 1)]
    [InlineData(4, 4, 1)]
    public void Parse_FileOfAnyLittleEndianMachine_GivesRowsWithTheirTimes(int longBytes, int alignment, int turn)
    {
        var bytes = new NewRrd { LongBytes = longBytes, Alignment = alignment, Turn = turn, Archives = [(1, [1, 2, double.NaN, 4]), (5, [10.5, 11])] }.ToBytes();

        var file = RrdFile.Parse(bytes);

        file.StepSeconds.ShouldBe(60);
        file.LastUpdate.ShouldBe(1_700_000_070);
        file.Sources.ShouldBe(NewRrd.AllSources);
        file.Archives.Select(static a => (a.Consolidation, a.SecondsPerRow)).ShouldBe([("AVERAGE", 60L), ("AVERAGE", 300L)]);
        file.Archives[0].Rows.Select(static r => (r.Time, r.Values[3])).ShouldBe([(1_699_999_860, 1), (1_699_999_920, 2), (1_699_999_980, double.NaN), (1_700_000_040, 4)]);
        file.Archives[1].Rows.Select(static r => (r.Time, r.Values[6])).ShouldBe([(1_699_999_500, 10.5), (1_699_999_800, 11)]);
    }

    [Fact]
    public void Parse_BigEndianFile_IsRefusedWithTheWayOut()
    {
        var bytes = new NewRrd().ToBytes();
        Array.Reverse(bytes, 16, 8);

        Should.Throw<RrdFormatException>(() => RrdFile.Parse(bytes)).Message.ShouldContain("big-endian");
    }

    [Theory]
    [InlineData("0001")]
    [InlineData("0005")]
    public void Parse_OtherVersion_IsRefused(string version) =>
        Should.Throw<RrdFormatException>(() => RrdFile.Parse(new NewRrd { Version = version }.ToBytes())).Message.ShouldContain(version);

    [Theory]
    [InlineData("")]
    [InlineData("RRD")]
    [InlineData("<?xml version=\"1.0\"?><rrd/>")]
    public void Parse_NoRrdFile_IsRefused(string text) =>
        Should.Throw<RrdFormatException>(() => RrdFile.Parse(System.Text.Encoding.ASCII.GetBytes(text))).Message.ShouldContain("not an RRD file");

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Parse_WrongLength_IsRefused(int difference)
    {
        var bytes = new NewRrd().ToBytes();
        Array.Resize(ref bytes, bytes.Length + difference);

        Should.Throw<RrdFormatException>(() => RrdFile.Parse(bytes)).Message.ShouldContain("cut off or damaged");
    }

    [Fact]
    public void Parse_CutOffAnywhere_IsRefusedAndNothingElse()
    {
        var bytes = new NewRrd().ToBytes();

        for (var length = 0; length < bytes.Length; length++)
        {
            Should.Throw<RrdFormatException>(() => RrdFile.Parse(bytes.AsSpan(0, length)));
        }
    }

    [Fact]
    public void Parse_Garbage_NeverThrowsAnythingElse()
    {
        var good = new NewRrd { Archives = [(1, [1, 2, 3]), (360, [1, 2])] }.ToBytes();
        Gen.Int[0, 900].SelectMany(at => Gen.Byte.Array[1, 16].Select(bytes => (at, bytes))).Array[1, 4].Sample(
            damages =>
            {
                var file = good.ToArray();
                foreach (var (at, bytes) in damages)
                {
                    bytes.CopyTo(file, at % (file.Length - bytes.Length));
                }

                try
                {
                    _ = RrdFile.Parse(file);
                }
                catch (RrdFormatException)
                {
                }
            },
            iter: 20_000);
    }
}
