using AcarsHub.Domain.Decoding;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Monitoring;

/// <summary>Whatever is cut off or put in: a report never throws, and what is read can be written as JSON (no NaN).</summary>
public sealed class HostileReportTests
{
    private const string Replacements = ",/ \nN9-Xé\0";

    private readonly MessageDecoder _decoder = new();

    public static TheoryData<string> Reports { get; } =
    [
        "++76502,XXX,B737-800,251104,XX0123,LFPG,LEMD,0042,SW9901\r\n1\r\nN4600.0,E00100.0,041010,29000,-42.5,250,045,CL,01200,1,\r\n:\r\n",
        "8X201,0042,B737-800,251104,XX0123,LFPG,LEMD,0007,SW9901\r\n10.15.30,CR,0100,35000,265.0,.780,-54.0,-27.3,N4600.0,E00100.0,150000\r\n001.40,003,4100,FLAPS-UP\r\n10.15.29,34990,264.5,.779,01.02\r\n088.0,096.0,00700,03000,060.0\r\n",
        "41101F-ABCDB737-700251104XX0123LFPGLEMD0007XXX999\r\n101530CR010035000265780-540-273N46000E00100015000012\r\n0851\r\n",
        "76401\r\n02E04LFPGLEMD\r\nN46500E00197510153500M054250045G0000220030PSZ\r\n",
        "E502CDG MAD N46500E00130023573501M545290038G0009N46300E001100000\r\n03600M555286034G0009",
        "ABS001DA_N100XX  LFPGLEMD123\r\n 46000-0015001015036998-545270040X20W\r\n",
        "*WOBCDGMAD5100F 0411101530M273M54035078007N46300E001300250045:\r\n",
        "TRP 101530  46.0000   -1.5000 350 150.0 450   2000 0.02000\r\n  40.00  -90.00 1.020  0.990  0.010 -0.005 -54  0 01 00 265 8    2000\r\n",
        "A38/A32138,1,1/C1TRP,100630,LFPG,LEMD,08,8,12302/C2460000,-0015000,350,01600,450,0230,1/C70000050,0000020,0400,27000,20000,-54/E20022000,01010,00990,00010,-0005,00,265/",
        "A02/A32102,1,1/CCF-ABCD,NOV04,101530,LFPG,LEMD,0123/C106,12302,5000,12/CEN260,35000,265,784,1600,280,I62000/EC012345,00500,00250,73/N11368,1368,4000,0815,0860,0350,10045/V103D04,00208,08000,250,110,N095/X60895,E0015,N460,040,270,N050,0785/",
        "A37/A32137,1,1/C1F-ABCD,NOV04,101530,LFPG,LEMD,0123/C206,12338,5000,XX/C3N260,35000,265,784,1600,280,C73000/C4575000,107/4C575001,137,/",
        "A321,000123,1,1,TB000000/REP239,00,00,4/239F-ABCD0123041125101530780N46500E001 25350-26-54270 40XX0000 15000 266 440-000000000      LFPGLEMD",
        "A321,000123,1,1,TB000000/REP291,00,00,4/\r\nTRP LFPG LEMD  7 8\r\n/A1 101500, 46.0000,-  1.5000,270,160.0,450,0.001000,\r\n0.000050, 20.00,- 60.00, 20.0,-30,10.15,0\r\n",
        "A350,000123,1,1,TB000000/REP035,01,02;H01,035,01,02,4000,00012,.F-ABCD,3,0,04,11,25,10,15,30,071/H02,LFPG LEMD,XX123  ,S0285/H03,1/:",
        "239100000000\r\nR39/A33039,1,1\r\n239F-ABCD0123041125101530800 4650-  103380-30-58270 38XX0000 40000 255 430-000240000000IH-LFPGKJFK",
        "R76/A33076,1,1\r\n.F-ABCDLFPGLEMD04111015 20 14  31000.301198500XX123      500IC00  \r\n  GPSALT\r\n",
        "R09/F-ABCD04NOV101530012300000-000000000\r\n/32000 4600-  15030000291800-18\r\n/1110\r\n",
        "CRZF-ABCD 123CDG MAD 041110153099 700 -273-540 3500007801500400123\r\n1XXXXABC00 812345812346 900",
        "  APM 1 2F-ABCDLFPGLEMD04111015  30-27.30-54.0 350000.780150000012\r\n31XXXXABC0008123458123460.780,,449.6,265.2,,,-27.30,,,35000,,,150000,,,2500,2510,,, 86.00, 86.50,,,,430.0,",
        "HYDF-ABCD041125LFPGLEMD0123AAAAAAAAAAAAAAAAAAAAAAAAA -27.3 86.00 8\r\n6.50 90.00 90.50 -54.0  350000.780150000  3000",
        "ACK/A33000,1,1\r\n04NOV25,101530,\r\nOK\r\nXRT GPSALT\r\n:",
    ];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_CutAnywhere_IsWrittenWithoutError(string text)
    {
        for (var length = 0; length < text.Length; length++)
        {
            Decode(text[..length]);
        }

        Decode(text).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_AnyCharacterChanged_IsWrittenWithoutError(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            foreach (var replacement in Replacements)
            {
                Decode(string.Concat(text.AsSpan(0, i), [replacement], text.AsSpan(i + 1)));
            }
        }
    }

    [Theory]
    [InlineData("++76502,XXX,B737-800,251104,XX0123,LFPG,LEMD,0042,SW9901\r\n1\r\n", "N4600.0,E00100.0,041010,29000,-42.5,250,045,CL,01200,1,\r\n")]
    [InlineData("A38/A32138,1,1/C1TRP,100630,LFPG,LEMD,08,8,12302/", "E2/")]
    [InlineData("E502CDG MAD N46500E00130023573501M545290038G0009", "N46500E00130023573501M545290038G0009")]
    [InlineData("8X201,0042,B737-800,251104,XX0123,LFPG,LEMD,0007,SW9901\r\n10.15.30,CR,0100,35000,265.0,.780,-54.0,-27.3,N4600.0,E00100.0,150000\r\n", "10.15.29,34990,264.5,.779,01.02\r\n")]
    public void Report_ManyTimesTooLong_IsStillRead(string head, string repeated) =>
        Decode(head + string.Concat(Enumerable.Repeat(repeated, 5000))).ShouldBeTrue();

    private bool Decode(string text)
    {
        var decoded = _decoder.Decode(new TextMessage { Label = "H1", Text = text });
        DecodedJson.Serialize(decoded).Length.ShouldBePositive();
        return decoded.IsDecoded;
    }
}
