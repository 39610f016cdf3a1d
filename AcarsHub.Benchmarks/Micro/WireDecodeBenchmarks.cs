using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Wire;
using BenchmarkDotNet.Attributes;

namespace AcarsHub.Benchmarks.Micro;

/// <summary>JSON of every decoder program to the canonical message.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class WireDecodeBenchmarks
{
    private byte[] _line = [];
    private DecoderKind _listener;

    public static IEnumerable<string> Programs => SampleLines.Programs;

    [ParamsSource(nameof(Programs))]
    public string Program { get; set; } = "";

    [GlobalSetup]
    public void Choose()
    {
        _line = SampleLines.Bytes(Program);
        _listener = SampleLines.Listener(Program);
        if (Decode() is not DecodeResult.Decoded)
        {
            throw new InvalidOperationException($"The {Program} line is not a message");
        }
    }

    [Benchmark]
    public DecodeResult Decode() => WireDecoder.Decode(_line, _listener, SampleLines.ReceivedAtUtc);
}
