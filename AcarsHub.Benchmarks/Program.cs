using System.CommandLine;
using AcarsHub.Benchmarks.Adoption;
using AcarsHub.Benchmarks.Alerts;
using AcarsHub.Benchmarks.Browsers;
using AcarsHub.Benchmarks.Charts;
using AcarsHub.Benchmarks.Decoding;
using AcarsHub.Benchmarks.Latency;
using AcarsHub.Benchmarks.Load;
using AcarsHub.Benchmarks.Metrics;
using AcarsHub.Benchmarks.Search;
using AcarsHub.Benchmarks.Statistics;
using BenchmarkDotNet.Running;

var micro = new Command("micro", "Measures single steps with BenchmarkDotNet; further arguments are its own, e.g. --filter '*'.")
{
    TreatUnmatchedTokensAsErrors = false,
};
micro.SetAction(result =>
{
    BenchmarkSwitcher.FromAssembly(typeof(LoadCommand).Assembly).Run([.. result.UnmatchedTokens]);
    return 0;
});

return await new RootCommand("Measures AcarsHub.") { LoadCommand.Create(), LatencyCommand.Create(), BrowsersCommand.Create(), AdoptionCommand.Create(), DecodeCommand.Create(), SearchDataCommand.Create(), SizeCommand.Create(), SearchCommand.Create(), AlertsCommand.Create(), StatisticsCommand.Create(), ChartsCommand.Create(), MetricsCommand.Create(), micro }.Parse(args).InvokeAsync();
