using System.Globalization;
using System.Text.Json;
using AcarsHub.Domain.Messages;
using Xunit;

namespace AcarsHub.Tests.Builders;

/// <summary>A station whose history has something for every field of the search: 125 messages of known contents.</summary>
public sealed class SearchStation : IAsyncLifetime
{
    /// <summary>2026-02-02 00:00:00 UTC.</summary>
    public const long Begin = 1_769_990_400;

    public const int Numbered = 120;
    public const int Messages = Numbered + 5;
    public const string Hostile = "<script>window.owned=1</script> <b onclick=owned=1>HOSTILE</b> \u202E=CMD()";

    private Station? _station;

    internal Station Station => _station!; // Set before the first test.

    internal static string Text(int number) => string.Create(CultureInfo.InvariantCulture, $"SERIAL {number:000}");

    public async ValueTask InitializeAsync()
    {
        _station = await Station.StartAsync();
        for (var i = 0; i < Numbered; i++)
        {
            await _station.SendAsync(DecoderKind.Acars, Acars(i, "TEST-SERIAL", "SR0001", "N1SERIAL", Text(i + 1)));
            await _station.WaitForMessagesAsync(i + 1);
        }

        await _station.SendAllAsync(
            Numbered,
            Acars(1_000, "TEST-ACARS", "WN4899", "N8719Q", "FUEL REMAINING 12, 100%_SURE", "16"),
            Acars(1_001, "TEST-ACARS", "WN4899", "N8719Q", "010394/AUTPOS/LLD N350447 W1070026\r\n/ALT 32400/SAT -048\r\n/WND 227027/TAT ****/TAS 467/CRZ 080\r\n/FOB 034840", "16"),
            Acars(1_002, "TEST-HOSTILE", "HO0001", "N666", Hostile),
            WireSamples.Dumpvdl2,
            WireSamples.Dumphfdl);
    }

    public ValueTask DisposeAsync() => _station?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static string Acars(int second, string station_id, string flight, string tail, string text, string label = "H1") => JsonSerializer.Serialize(
        new { timestamp = Begin + second, station_id, freq = 131.55, level = -6.9, error = 0, mode = "2", label, flight, tail, msgno = "M07A", text });
}
