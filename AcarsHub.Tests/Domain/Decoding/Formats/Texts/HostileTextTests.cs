using AcarsHub.Domain.Decoding;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Texts;

/// <summary>Anybody can transmit anything.</summary>
public sealed class HostileTextTests
{
    private static readonly MessageDecoder s_decoder = new();

    public static TheoryData<string, string> Samples { get; } = new()
    {
        { "B0", "/NFFJXYA.AFN/FMHQFA11,.VH-OQA,7C4925,045512/FPOS33570E151106,1/FCOADS,01/FCOATC,0155B0" },
        { "B9", "/KLAX.TI2/040KLAXA3625" },
        { "H1", "L95AQF0073/KSFO.TI2/030KSFOAFF5C" },
        { "A3", "/GVACLXA.DC1/CLD 1042 251230 LSZH PDC 108\r\nABC308L CLRD TO EFIV OFF 16 VIA DEGES3S\r\nSQUAWK 3016 ATIS Y" },
        { "B3", "/SBRF.DC1/RCD 024\r\nABC1557-SBRF-GATE 12-SBSP\r\nATIS F\r\n-TYP/B7383FA6" },
        { "A1", "/PIKCLYA.OC1/CLX 1636 220610 EGGX CLRNCE 465\r\nABC404 CLRD TO KJFK VIA GOMUP\r\nNAT B\r\nGOMUP 59N020W\r\nFM GOMUP/1805 MNTN F360 M080" },
        { "B1", "/EGGX.OC1/RCL 046\r\nABC088-BALIX/1754 M083F360\r\n-RMK/MAX F3701C22" },
        { "H1", "EZF\nAB1234/05/D-ABCD\n-SCT/JFK-LAX\n-PAX/180\n-ZFW/55000" },
        { "H1", "(FPL-ABC123-IS-B789/H-SDE2E3/LB1D1-KSFO0100-N0487F370 DCT PORTE-KLAX0055 KONT-PBN/A1B1 REG/N12345)" },
        { "H1", "#CFB.1/FLR/FR2602020042 29114106SDAC1:G HYD QTY/IDECAM 1" },
        { "H1", "#CFBMPF/ /AN.N12345/FIABC652 /DM191216175200/DAKPHX/DSKSMF/WN19121618120034000006NAV TCAS FAULT" },
        { "H1", "MDC REPORT: ENGINE TREND\r\nTIME: 21:23\r\nDATE: 03Jan2026\r\nL N1    80.0 %\r\nATA32-44 X\r\n  FAILED\r\nEquation ID: B1-006057" },
        { "C1", ".ATSAAXA 020045\r\nAGM\r\nAN N12345\r\n-  ABQ ATIS INFO R 2352Z.\r\n17006G10KT 1 1/2SM CLR 13/M04\r\nA3026" },
        { "RA", "PDC 291826\r\nABC400 A320 YSSY 1910\r\nCLEARED TO YBCG VIA\r\n16LKEVIN7 DEP OLSEM:TRAN\r\nCLIMB VIA SID TO: 5000\r\nSQUAWK 1234" },
        { "C1", "LOADSHEET FINAL 1736 EDNO1\r\nLX1376/21     21JAN26\r\nZRH WRO HB-XYZ   2/3\r\nZFW 39754  MAX 46700\r\nPAX/6/59 TTL 65" },
        { "3E", "DELAY SUMMARY\r\nAB1366/03JAN2026 MAN-HEL\r\nSTD 18:10\r\nDEP DELAY 13 MIN" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void AnyFormat_CutOrChangedAnywhere_NeverThrows(string label, string text)
    {
        Decode(label, text).IsDecoded.ShouldBeTrue();
        for (var i = 0; i < text.Length; i++)
        {
            Decode(label, text[..i]);
            Decode(label, text[i..]);
            foreach (var c in "\0 /.,-:9AZ\r\n\uFFFF")
            {
                Decode(label, text[..i] + c + text[(i + 1)..]);
            }
        }
    }

    [Theory]
    [InlineData("VIA ")]
    [InlineData("ATIS ")]
    [InlineData("(FPL-")]
    [InlineData("PDC OFF CLEARED TO ")]
    [InlineData("ZFW TOW LAW ")]
    [InlineData("NEXT     \r\n")]
    [InlineData("REG/N1 X ")]
    [InlineData("#CFBMPF/WN/FR/")]
    [InlineData("MDC REPORT:\r\nEquation ID: \r\n")]
    public void Keywords_RepeatedWithoutEnd_TakeTimeInProportion(string words)
    {
        var text = "#CFBMPF/" + string.Concat(Enumerable.Repeat(words, 60_000 / words.Length));

        Decode("H1", text);
        Decode("H1", "(FPL-ABC123-IS-B789/H-S/C-KSFO0100-N0487F370 DCT-KLAX0055-REG/N1 " + text);
    }

    private static DecodedMessage Decode(string label, string text)
    {
        var decoded = s_decoder.Decode(new TextMessage { Label = label, Text = text });
        foreach (var item in decoded.Items)
        {
            item.Text.ShouldNotContain("NaN", Case.Sensitive);
        }

        return decoded;
    }
}
