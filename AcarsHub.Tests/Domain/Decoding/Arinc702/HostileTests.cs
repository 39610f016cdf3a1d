using System.Text;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Text;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Arinc702;

/// <summary>Damaged content under a right checksum, which the frame lets through.</summary>
public sealed class HostileTests
{
    private const string Alphabet = "ABCDEFKLMNOPQRSTUVWXYZ0123456789/,.:()-# \r\n\u00DF\uD83D";

    private static readonly string[] s_messages =
    [
        "POSN33171W107168,TCS,000551,380,RSK,003357,JNC,M56,253024,211/TS000551,020226/SP",
        "PER/PR1678,273,300,147,,0,38,,M51,180,,,P55,P0,35530,,1531,296/PD1045,,300,,,21,,M44,180,,,,,37769,4,271",
        "FPN/FNAAL1/RP:DA:KPHX:AA:KABQ..AAA:WS:AAA,370..BBB:CR:KPHXKABQ(08O)..CCC:R:07L(08O):D:FORPE1.SJN:AP:ILS08..TMALE,N34250W108380:V:MOPPP,,AA2400,",
        "LDI/RW08O,,,,,M090,1162,,,,180006,2,,,,P10,120126133,0,,M090,,126128133,P54,1,1,:KABQ,H1024,6355/CG267",
        "PWI/WD340,COLZI,256073,340M41.AWYAT,252070/DD300214059:,,/CB300246040/WQ390:AAA.BBB/DQ350/FXSOME TEXT/1",
        "REJPOS,041509,130,219,RF005,SWANN.31,9B,,3/DI000716,000717,000718/SM041038,3004,042250,041047,3000,041055,2985,042245,0526,042250,0521",
    ];

    private readonly MessageDecoder _decoder = new();

    [Fact]
    public void Damaged_AnyContent_IsWrittenAndMarkedInsideTheText()
    {
        var random = new Random(702);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder(s_messages[random.Next(s_messages.Length)]);
            for (var changes = random.Next(1, 5); changes > 0; changes--)
            {
                var at = random.Next(3, text.Length);
                text = random.Next(3) == 0 ? text.Remove(at, random.Next(text.Length - at)) : text.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                text.Append('/');
            }

            Check(Signed.Text(text.ToString()));
        }
    }

    [Theory]
    [InlineData("FPN/RP:F:", "A.")]
    [InlineData("FPN/RP", ":V:A,1,AT1")]
    [InlineData("FPN/RP", ":WS:A,100..B")]
    [InlineData("FPN", "/RP:F:A")]
    [InlineData("PWI", "/WD300,A,11111.B,22222")]
    [InlineData("REJPOS,000000,", "1,2,RF001,A.")]
    [InlineData("FTX/FX", "/")]
    [InlineData("POSN33171W107168", ",")]
    [InlineData("LDI/RW", "08O,.")]
    [InlineData("PER", "\r\n")]
    public void Endless_AnyList_EndsSoonAndStaysBounded(string start, string repeated)
    {
        var decoded = Check(Signed.Text(new StringBuilder(start).Insert(start.Length, repeated, 20_000).ToString()));

        decoded.Fields.Length.ShouldBeLessThanOrEqualTo(500);
    }

    private DecodedMessage Check(string text)
    {
        var decoded = _decoder.Decode(new TextMessage { Label = "H1", Text = text });
        foreach (var source in decoded.Fields.Select(static field => field.Source).Where(static source => source != default(TextSlice)))
        {
            source.Source.ShouldBeSameAs(text);
            source.End.ShouldBeLessThanOrEqualTo(text.Length);
        }

        if (decoded.IsDecoded)
        {
            DecodedJson.Serialize(decoded).Length.ShouldBeGreaterThan(0);
        }

        return decoded;
    }
}
