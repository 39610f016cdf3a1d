using System.Globalization;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components.Formatting;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Formatting;

public sealed class MessageFormatterTests
{
    [Fact]
    public void Time_IsUtcWithSeconds()
    {
        var time = NewMessage.ReceivedAt.ToOffset(TimeSpan.FromHours(5));

        MessageFormatter.Time(time).ShouldBe("20:34:26");
        MessageFormatter.DateAndTime(time).ShouldBe("2026-02-01 20:34:26 UTC");
        MessageFormatter.MachineTime(time).ShouldBe("2026-02-01T20:34:26.500Z");
    }

    [Fact]
    public void Icao_IsPaddedUpperCaseHex() => MessageFormatter.Icao(Icao24.FromNumber(0x6a1f)!.Value).ShouldBe("006A1F");

    [Fact]
    public void Address_IsNumberAndHex() => MessageFormatter.Address(0x10A2BC).ShouldBe("1090236/10A2BC");

    [Theory]
    [InlineData(34.365, -109.215, "34.365000° N, 109.215000° W")]
    [InlineData(-33.9461, 151.1772, "33.946100° S, 151.177200° E")]
    [InlineData(0, 0, "0.000000° N, 0.000000° E")]
    public void Position_HasSixDecimalsAndHemispheres(double latitude, double longitude, string expected) =>
        Plain(MessageFormatter.Position(latitude, longitude)).ShouldBe(expected);

    [Theory]
    [InlineData(37026, "37 026 ft")]
    [InlineData(0, "0 ft")]
    [InlineData(-200, "−200 ft")]
    public void Altitude_HasThousandsSetApart(int feet, string expected) => Plain(MessageFormatter.Altitude(feet)).ShouldBe(expected);

    [Theory]
    [InlineData("130.025", DecoderKind.Acars, "130.025 MHz")]
    [InlineData("17.919", DecoderKind.Hfdl, "17.919 MHz")]
    [InlineData("1545.03", DecoderKind.Imsl, "1545.030 MHz")]
    [InlineData("1626.291667", DecoderKind.Irdm, "1626.291667 MHz")]
    public void Frequency_HasTheDecimalsOfItsLink(string mhz, DecoderKind kind, string expected) =>
        Plain(MessageFormatter.Frequency(decimal.Parse(mhz, CultureInfo.InvariantCulture), kind)).ShouldBe(expected);

    [Theory]
    [InlineData(-16.5, "−16.5 dB")]
    [InlineData(3, "3.0 dB")]
    public void Level_HasOneDecimalAndARealMinus(double level, string expected) => Plain(MessageFormatter.Level(level)).ShouldBe(expected);

    [Fact]
    public void Numbers_IgnoreTheCultureOfTheServer()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

            Plain(MessageFormatter.Level(-1234.5)).ShouldBe("−1234.5 dB");
            Plain(MessageFormatter.Count(1234567)).ShouldBe("1 234 567");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1, "1 error")]
    [InlineData(3, "3 errors")]
    public void Errors_CountsInEnglish(int count, string expected) => Plain(MessageFormatter.Errors(count)).ShouldBe(expected);

    [Theory]
    [InlineData("KPHX", "KSTL", "KPHX → KSTL")]
    [InlineData("KPHX", null, "from KPHX")]
    [InlineData(null, "KSTL", "to KSTL")]
    [InlineData(null, null, null)]
    public void Route_SaysWhatIsKnown(string? departure, string? destination, string? expected) =>
        MessageFormatter.Route(departure, destination).ShouldBe(expected);

    [Theory]
    [InlineData("0210", "02:10")]
    [InlineData("2:10Z", "2:10Z")]
    public void ClockTime_OnlyTouchesFourDigits(string text, string expected) => MessageFormatter.ClockTime(text).ShouldBe(expected);

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
