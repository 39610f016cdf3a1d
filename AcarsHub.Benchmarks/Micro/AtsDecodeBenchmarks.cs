using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Arinc622;
using BenchmarkDotNet.Attributes;

namespace AcarsHub.Benchmarks.Micro;

/// <summary>What one binary ATS message costs: reading its octets, reading it into fields, and putting these into words.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class AtsDecodeBenchmarks
{
    private const string AdscReport = "/AUHASMO.ADS.A6-PFE0724D9586A36C92B2DCF1F0E74A8E4807C0F7219AF407C10422E9E08A1C4";
    private const string CpdlcWilco = "USADCXA.AT1.N322UP6820011500D1E4";

    private readonly MessageDecoder _decoder = new();

    [Params(AdscReport, CpdlcWilco)]
    public string Text { get; set; } = "";

    [Benchmark]
    public Arinc622Message? ReadOctets() => Arinc622Message.Decode(Text, MessageDirection.Downlink);

    [Benchmark]
    public DecodedMessage Decode() => _decoder.Decode(Message);

    /// <returns>The length of all texts, so that the work is not optimised away.</returns>
    [Benchmark]
    public int DecodeAndFormat()
    {
        var length = 0;
        foreach (var item in _decoder.Decode(Message).Items)
        {
            length += item.Text.Length;
        }

        return length;
    }

    private TextMessage Message => new() { Label = "BA", Text = Text, Direction = MessageDirection.Downlink, ReceivedAtUtc = DateTimeOffset.UnixEpoch };
}
