using AcarsHub.Web.Demo;
using BenchmarkDotNet.Attributes;

namespace AcarsHub.Benchmarks.Micro;

/// <summary>What a simulated datagram costs: the demo must not be felt, and the load test must not measure it.</summary>
[MemoryDiagnoser]
public class SimulatorBenchmark
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TrafficSimulator _simulator = new(1);
    private int _seconds;

    [Benchmark]
    public SimulatedDatagram Next() => _simulator.Next(s_start.AddSeconds(_seconds++));
}
