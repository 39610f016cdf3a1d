using System.Globalization;
using System.Text;
using System.Text.Json;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Demo;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Demo;

public sealed class TrafficSimulatorTests
{
    private static readonly DateTimeOffset s_start = new(2026, 3, 14, 15, 9, 26, 535, TimeSpan.Zero);

    [Fact]
    public void Next_SameSeedAndTimes_GivesSameBytes()
    {
        var (one, two) = (Run(7, 2000), Run(7, 2000));

        one.Select(d => (d.Kind, Encoding.UTF8.GetString(d.Json))).ShouldBe(two.Select(d => (d.Kind, Encoding.UTF8.GetString(d.Json))));
    }

    [Fact]
    public void Next_OtherSeed_GivesOtherTraffic() =>
        Run(1, 50).Select(d => Encoding.UTF8.GetString(d.Json)).ShouldNotBe(Run(2, 50).Select(d => Encoding.UTF8.GetString(d.Json)));

    [Fact]
    public void Next_OtherCulture_GivesSameBytes()
    {
        var expected = Run(3, 500).Select(d => Encoding.UTF8.GetString(d.Json)).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            // A comma as decimal point, another calendar, another minus sign.
            foreach (var culture in (string[])["de-DE", "th-TH", "sv-SE", "ar-SA"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Run(3, 500).Select(d => Encoding.UTF8.GetString(d.Json)).ShouldBe(expected, culture);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Next_OneMinuteOfDemo_ShowsEveryKind() =>
        Run(11, 60).Select(d => d.Kind).Distinct().Order().ShouldBe(Enum.GetValues<DecoderKind>());

    [Fact]
    public void Next_EveryDatagram_IsOneObjectOfItsFormat()
    {
        foreach (var datagram in Run(5, 5000))
        {
            using var json = JsonDocument.Parse(datagram.Json);
            IsRecognisable(datagram.Kind, json.RootElement).ShouldBeTrue(Encoding.UTF8.GetString(datagram.Json));
        }
    }

    [Fact]
    public void Next_ManyHours_ShowsAllFormatsAndReports()
    {
        var all = string.Join('\n', Run(5, 8000, TimeSpan.FromSeconds(5)).Select(d => Encoding.UTF8.GetString(d.Json)));

        foreach (var expected in (string[])
                 [
                     "\"acarsdec\"", "\"vdlm2dec\"", "\"dumpvdl2\"", "\"dumphfdl\"", "\"SatDump\"", "\"JAERO\"", "\"iridium-toolkit\"",
                     "\"frame_type\":\"S\"", "\"ac_location\"", "\"spdu\"", "Logon confirm", "Logoff request", "Frequency data", "Performance data", "Enveloped data",
                     "\"label\":\"SQ\"", "\"label\":\"_d\"", "\"label\":\"Q0\"", "\"label\":\"SA\"", "\"media-adv\"", "\"basic_report\"", "fans1a_cpdlc_msg",
                     "\"label\":\"QP\"", "\"label\":\"QQ\"", "\"label\":\"QR\"", "\"label\":\"QS\"", "OUT EVENT", "00OFF01", "\"gtout\"", "\"wlin\"",
                     "#M1BPOS", "POSRPT", "PER/PR", "FPN/FN", "TI2/", "DC1/CLD", "METAR ", "MEDICAL ON BOARD", "DIVERTING TO", "LIGHTNING STRIKE", "in progress", "\"more\":true",
                 ])
        {
            all.ShouldContain(expected);
        }
    }

    [Theory]
    [InlineData(DecoderKind.Acars, 200, 1300)]
    [InlineData(DecoderKind.Vdlm2, 200, 3100)]
    [InlineData(DecoderKind.Hfdl, 350, 2800)]
    [InlineData(DecoderKind.Imsl, 250, 2000)]
    [InlineData(DecoderKind.Irdm, 250, 2000)]
    public void Next_Sizes_AreAsMeasured(DecoderKind kind, int smallest, int largest)
    {
        var sizes = Run(9, 5000).Where(d => d.Kind == kind).Select(d => d.Json.Length).Order().ToList();

        sizes[0].ShouldBeGreaterThan(smallest);
        sizes[^1].ShouldBeLessThan(largest);
    }

    [Fact]
    public void Next_Positions_Move()
    {
        var places = Run(5, 4000, TimeSpan.FromSeconds(10)).Where(d => d.Kind == DecoderKind.Hfdl).Select(d => JsonDocument.Parse(d.Json).RootElement)
            .Select(e => e.GetProperty("hfdl")).Where(e => e.TryGetProperty("lpdu", out var l) && l.TryGetProperty("hfnpdu", out var n) && n.TryGetProperty("pos", out _))
            .Select(e => e.GetProperty("lpdu").GetProperty("hfnpdu"))
            .GroupBy(n => n.GetProperty("flight_id").GetString(), n => n.GetProperty("pos").GetRawText())
            .First(g => g.Count() > 3);

        places.Distinct().Count().ShouldBeGreaterThan(2);
    }

    [Fact]
    public void NextDelay_OnAverage_GivesTheRate()
    {
        var simulator = new TrafficSimulator(4);

        var total = Enumerable.Range(0, 5000).Sum(_ => simulator.NextDelay(300).TotalMinutes);

        (5000 / total).ShouldBeInRange(280, 320);
    }

    private static List<SimulatedDatagram> Run(int seed, int count, TimeSpan? step = null)
    {
        var simulator = new TrafficSimulator(seed);
        return [.. Enumerable.Range(0, count).Select(i => simulator.Next(s_start + ((step ?? TimeSpan.FromSeconds(1)) * i)))];
    }

    private static bool IsRecognisable(DecoderKind kind, JsonElement root) => kind switch
    {
        DecoderKind.Acars => AppName(root) == "acarsdec" && root.TryGetProperty("label", out _) && root.TryGetProperty("freq", out _),
        DecoderKind.Vdlm2 => root.TryGetProperty("vdl2", out var vdl2) ? vdl2.TryGetProperty("avlc", out _) : AppName(root) == "vdlm2dec" && root.TryGetProperty("icao", out _),
        DecoderKind.Hfdl => root.GetProperty("hfdl") is var hfdl && (hfdl.TryGetProperty("spdu", out _) || hfdl.TryGetProperty("lpdu", out _)),
        DecoderKind.Imsl => root.TryGetProperty("isu", out _) ? AppName(root) == "JAERO" : AppName(root.GetProperty("source")) == "SatDump" && root.GetProperty("msg_name").GetString() == "ACARS",
        _ => AppName(root) == "iridium-toolkit" && root.GetProperty("acars").TryGetProperty("label", out _),
    };

    private static string? AppName(JsonElement element) => element.GetProperty("app").GetProperty("name").GetString();
}
