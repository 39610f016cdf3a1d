using System.Text.Json;
using AcarsHub.Benchmarks.Load;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Benchmarks;

public sealed class LoadTests
{
    [Fact]
    public void StatusTotals_SeveralDecoders_AreSummed()
    {
        var totals = StatusTotals.Parse("""
            {"status":"healthy","version":"1.0","decoders":{
              "ACARS":{"received":10,"stored":9,"malformed":1,"unrecognised":2,"dropped_by_queue":3,"dropped_by_kernel":4},
              "VDLM2":{"received":100,"stored":90,"dropped_by_queue":30,"note":"x"},
              "HFDL":null}}
            """u8.ToArray());

        totals.ShouldBe(new StatusTotals { Received = 110, Stored = 99, Malformed = 1, Unrecognised = 2, DroppedByQueue = 33, DroppedByKernel = 4 });
        totals.Since(new StatusTotals { Received = 10, Stored = 9 }).ShouldBe(totals with { Received = 100, Stored = 90 });
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"decoders":[]}""")]
    [InlineData("not json")]
    public void StatusTotals_OtherDocument_IsRefused(string json) =>
        Should.Throw<JsonException>(() => StatusTotals.Parse(System.Text.Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("""{"status":"healthy"}""", "healthy")]
    [InlineData("""{"status":5}""", null)]
    [InlineData("[]", null)]
    [InlineData("Bad Gateway", null)]
    public void ParseState_AnyDocument_GivesStateOrNull(string json, string? expected) =>
        StatusTotals.ParseState(System.Text.Encoding.UTF8.GetBytes(json)).ShouldBe(expected);

    [Fact]
    public void ProcessUsage_NameWithParenthesisAndBlanks_IsReadBehindIt()
    {
        const string stat = "4242 (.NET (x) y) S 1 4242 4242 0 -1 4194304 9000 0 12 0 250 50 0 0 20 0 30 0 100 1000 2000";
        const string status = "Name:\tdotnet\nVmHWM:\t  204800 kB\nVmRSS:\t  102400 kB\n";

        ProcessUsage.Parse(stat, status).ShouldBe(new ProcessUsage(TimeSpan.FromSeconds(3), 102_400, 204_800));
    }

    [Fact]
    public void ProcessUsage_OwnProcess_IsThere()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has /proc.");

        var usage = ProcessUsage.Read(Environment.ProcessId);

        usage.ShouldNotBeNull();
        usage.PeakRssKb.ShouldBeGreaterThanOrEqualTo(usage.RssKb);
        usage.RssKb.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void Pacer_SteadyTicks_SendsTheWholeAmount()
    {
        var pacer = new Pacer(5000, TimeSpan.FromSeconds(2));
        for (var ms = 0; ms <= 2000; ms += 2)
        {
            pacer.Take(TimeSpan.FromMilliseconds(ms)).ShouldBeLessThanOrEqualTo(11);
        }

        pacer.Sent.ShouldBe(10_000);
        pacer.IsDone.ShouldBeTrue();
    }

    [Fact]
    public void Pacer_AfterAStall_CatchesUpInSmallBursts()
    {
        var pacer = new Pacer(5000, TimeSpan.FromSeconds(10));

        pacer.Take(TimeSpan.FromSeconds(1)).ShouldBe(100);
        pacer.Take(TimeSpan.FromSeconds(1)).ShouldBe(100);
        pacer.Sent.ShouldBe(200);
    }

    [Fact]
    public void Pacer_VeryLowRate_StillSends()
    {
        var pacer = new Pacer(1, TimeSpan.FromSeconds(2));

        pacer.Take(TimeSpan.FromSeconds(0.5)).ShouldBe(0);
        pacer.Take(TimeSpan.FromSeconds(1)).ShouldBe(1);
        pacer.Take(TimeSpan.FromSeconds(60)).ShouldBe(1);
        pacer.IsDone.ShouldBeTrue();
    }

    [Fact]
    public void LoadReport_Losses_AreNamedAndFail()
    {
        var before = new ProcessUsage(TimeSpan.FromSeconds(1), 50_000, 60_000);
        var after = new ProcessUsage(TimeSpan.FromSeconds(3), 102_400, 204_800);
        var report = new LoadReport(1000, TimeSpan.FromSeconds(10), new StatusTotals { Received = 999, Stored = 990, DroppedByQueue = 9 }, before, after);

        report.Lost.ShouldBe(10);
        report.ExitCode.ShouldBe(1);
        report.Format().ShouldContain("lost (sent - stored)            10\n");
        report.Format().ShouldContain("CPU per message             2.0020 ms");
        report.Format().ShouldContain("CPU while sending             20.0 % of one core");
        report.Format().ShouldContain("memory at its peak           200.0 MB");
    }
}
