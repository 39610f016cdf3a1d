using AcarsHub.Domain.Framing;
using BenchmarkDotNet.Attributes;

namespace AcarsHub.Benchmarks.Micro;

/// <summary>Cuts a stream of 1 MiB into objects, read as small and as large pieces. Bytes per second = 1 MiB / mean.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class FramerBenchmarks
{
    private const int StreamBytes = 1024 * 1024;

    private byte[] _stream = [];

    /// <summary>Bytes per read: one Ethernet frame, and the buffer of a TCP source.</summary>
    [Params(1460, 64 * 1024)]
    public int ReadBytes { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        byte[][] lines = [.. SampleLines.Programs.Select(static program => (byte[])[.. SampleLines.Bytes(program), (byte)'\n'])];
        var stream = new List<byte>(StreamBytes);
        for (var i = 0; stream.Count < StreamBytes; i++)
        {
            stream.AddRange(lines[i % lines.Length]);
        }

        _stream = [.. stream.Take(StreamBytes)];
    }

    /// <returns>Objects found, so that the work is not optimised away.</returns>
    [Benchmark]
    public int CutOneMebibyte()
    {
        var framer = new JsonFramer();
        var objects = 0;
        for (var i = 0; i < _stream.Length; i += ReadBytes)
        {
            framer.Feed(_stream.AsSpan(i, Math.Min(ReadBytes, _stream.Length - i)), _ => objects++);
        }

        return objects;
    }
}
