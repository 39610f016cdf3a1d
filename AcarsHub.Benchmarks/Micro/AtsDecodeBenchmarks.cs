using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Arinc622;
using BenchmarkDotNet.Attributes;

namespace AcarsHub.Benchmarks.Micro;

/// <summary>What decoding and describing one binary ATS message costs.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class AtsDecodeBenchmarks
{
    private const string AdscReport = "/AUHASMO.ADS.A6-PFE0724D9586A36C92B2DCF1F0E74A8E4807C0F7219AF407C10422E9E08A1C4";
    private const string CpdlcWilco = "USADCXA.AT1.N322UP6820011500D1E4";

    [Params(AdscReport, CpdlcWilco)]
    public string Text { get; set; } = "";

    [Benchmark]
    public Arinc622Message? Decode() => Arinc622Message.Decode(Text, MessageDirection.Downlink);

    /// <returns>The number of lines, so that the work is not optimised away.</returns>
    [Benchmark]
    public int DecodeAndDescribe() =>
        Arinc622Message.Decode(Text, MessageDirection.Downlink) is { } message
            ? Arinc622Description.Describe(message, DateTimeOffset.UnixEpoch).Count()
            : 0;
}
