using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Monitoring;

public sealed class WeatherReportsTests
{
    [Fact]
    public void MeteoReport76401_Records_AreATrackInThousandths() =>
        Decoded.Lines(
            "H1",
            "76401\r\n02E04LFPGLEMD\r\nN46500E00197510153500M054250045G0000220030PSZ\r\nN46900E00198010183500P004250045G0000220030PSZ\r\n").ShouldBe(
        [
            "Weather Observation",
            "REPORT 76401",
            "ORG LFPG",
            "DST LEMD",
            "TIMESTAMP YYYY-MM-04T10:18:00",
            "POS 46.900 N, 1.980 E",
            "ALT 35000 feet",
            "TRACK 10:15:00; 46.500 N, 1.975 E; 35000 feet; -54°C; wind 250° at 45kt",
            "TRACK 10:18:00; 46.900 N, 1.980 E; 35000 feet; 4°C; wind 250° at 45kt",
            "remaining 0000220030PSZ,0000220030PSZ",
        ]);

    [Fact]
    public void MeteoReport76401_AcrossMidnight_HasNoDay() =>
        Decoded.Lines(
            "H1",
            "76401\r\n02E04LFPGLEMD\r\nN46500E00197523593500M054250045G0000220030PSZ\r\nN46900E00198000023500M054250045G0000220030PSZ").ShouldBe(
        [
            "Weather Observation",
            "REPORT 76401",
            "ORG LFPG",
            "DST LEMD",
            "TIMESTAMP 00:02:00",
            "POS 46.900 N, 1.980 E",
            "ALT 35000 feet",
            "TRACK 23:59:00; 46.500 N, 1.975 E; 35000 feet; -54°C; wind 250° at 45kt",
            "TRACK 00:02:00; 46.900 N, 1.980 E; 35000 feet; -54°C; wind 250° at 45kt",
            "remaining 0000220030PSZ,0000220030PSZ",
        ]);

    [Fact]
    public void MeteoReportE502_BrokenLines_AreJoined() =>
        Decoded.Lines(
            "H1",
            "E502CDG MAD N46500E00130023573501M545290038G0009N46300E001100000\r\n03600M555286034G0009N4612").ShouldBe(
        [
            "Weather Observation",
            "REPORT E502",
            "ORG CDG",
            "DST MAD",
            "TIMESTAMP 00:00:00",
            "POS 46.500 N, 1.167 E",
            "ALT 36000 feet",
            "TRACK 23:57:00; 46.833 N, 1.500 E; 35010 feet; -54.5°C; wind 290° at 38kt",
            "TRACK 00:00:00; 46.500 N, 1.167 E; 36000 feet; -55.5°C; wind 286° at 34kt",
            "remaining 0009,0009,N4612",
        ]);

    [Fact]
    public void MeteoReportAbs_TenthOfADegree_IsRead() =>
        Decoded.Lines(
            "H1",
            "ABS001DA_N100XX  LFPGLEMD123\r\n 46000-0015001015036998-545270040X20W\r\n").ShouldBe(
        [
            "Weather Observation",
            "REPORT ABS001",
            "TAIL N100XX",
            "ORG LFPG",
            "DST LEMD",
            "TIMESTAMP 10:15:00",
            "POS 46.000 N, 1.500 W",
            "ALT 36998 feet",
            "OATEMP -54.5 degrees",
            "WIND POSITION at FL370: 270° at 40kt",
            "remaining DA,123,X20W",
        ]);

    [Fact]
    public void MeteoReportAbs_WholeDegrees_AreRead() =>
        Decoded.Lines(
            "H1",
            "ABS001DA_N100XX  LFPGLEMD123\r\n-46000 0015001015035000-54-270040X20W").ShouldBe(
        [
            "Weather Observation",
            "REPORT ABS001",
            "TAIL N100XX",
            "ORG LFPG",
            "DST LEMD",
            "TIMESTAMP 10:15:00",
            "POS 46.000 S, 1.500 E",
            "ALT 35000 feet",
            "OATEMP -54 degrees",
            "WIND POSITION at FL350: 270° at 40kt",
            "remaining DA,123,X20W",
        ]);

    [Fact]
    public void WeatherObservation_IsRead() =>
        Decoded.Lines(
            "H1",
            "*WOBCDGMAD5100F 0411101530M273M54035078007N46300E001300250045:\r\n").ShouldBe(
        [
            "Weather Observation",
            "ORG CDG",
            "DST MAD",
            "TIMESTAMP 10:15:30",
            "TATEMP -27.3 degrees",
            "OATEMP -54 degrees",
            "ALT 35000 feet",
            "MACH 0.78 mach",
            "POS 46.500 N, 1.500 E",
            "WIND POSITION at FL350: 250° at 45kt",
            "remaining 5100F ,0411,07",
        ]);

    [Fact]
    public void AirbusContainer_Weather_IsReadInThousandths() =>
        Decoded.Lines(
            "H1",
            "A321,000123,1,1,TB000000/REP239,00,00,4/239F-ABCD0123041125101530780N46500E001 25350-26-54270 40XX0000 15000 266 440-000000000      LFPGLEMD").ShouldBe(
        [
            "Weather Observation",
            "REPORT 239",
            "ACFT A321",
            "SEQ 123",
            "SOFTWARE TB000000",
            "TAIL F-ABCD",
            "FLIGHT 0123",
            "TIMESTAMP 2025-11-04T10:15:30Z",
            "MACH 0.78 mach",
            "POS 46.500 N, 1.025 E",
            "ALT 35000 feet",
            "TATEMP -26 degrees",
            "OATEMP -54 degrees",
            "WIND POSITION at FL350: 270° at 40kt",
            "FOB 15000",
            "CAS 266 knots",
            "GSPD 440 knots",
            "ORG LFPG",
            "DST LEMD",
            "remaining 1,1/00,00,4/XX0000/-000000000",
        ]);

    [Fact]
    public void AirbusA330Report_Weather_IsReadInHundredths() =>
        Decoded.Lines(
            "H1",
            "239100000000\r\nR39/A33039,1,1\r\n239F-ABCD0123041125101530800 4650-  103380-30-58270 38XX0000 40000 255 430-000240000000IH-LFPGKJFK").ShouldBe(
        [
            "Weather Observation",
            "REPORT 39",
            "ACFT A330",
            "TAIL F-ABCD",
            "FLIGHT 0123",
            "TIMESTAMP 2025-11-04T10:15:30Z",
            "MACH 0.8 mach",
            "POS 46.500 N, 1.030 W",
            "ALT 38000 feet",
            "TATEMP -30 degrees",
            "OATEMP -58 degrees",
            "WIND POSITION at FL380: 270° at 38kt",
            "FOB 40000",
            "CAS 255 knots",
            "GSPD 430 knots",
            "ORG LFPG",
            "DST KJFK",
            "remaining 239100000000\n1,1\nXX0000\n-000240000000IH-",
        ]);

    [Theory]
    [InlineData("76401\r\n02A04LFPGLEMD")]
    [InlineData("76401\r\n02E44LFPGLEMD")]
    [InlineData("E502CDG MAD N46700E00130023573501M545290038G0009")]
    [InlineData("E502")]
    [InlineData("ABS001DA_N100XX  LFPGLEMD123")]
    [InlineData("ABS001DA_N100XX  LFPGLEMD123\r\n 96000-0015001015")]
    [InlineData("*WOBCDGMAD5100F 0411251530M273")]
    [InlineData("*WOB12")]
    public void WeatherReport_OtherText_IsRefused(string text) => Decoded.DecoderOf("H1", text).ShouldBe("none");
}
