using AcarsHub.Web.Components.Pages.Status;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Pages.Status;

public sealed class LevelHistogramTests
{
    [Fact]
    public void Lifetime_AtTheFinestBin_LeavesWholeNumbersOutOfTheLineOnly()
    {
        var levels = new LevelHistogram([new(-20, 90), new(-19.9, 4), new(-19.1, 6)], isLifetime: true, binTenths: 1);

        levels.Drawn.Select(static bar => bar.LevelDb).ShouldBe([-19.9, -19.1]);
        levels.All.Length.ShouldBe(3);
        levels.LeftOut.ShouldBe(90);
        levels.Summary.ShouldContain("leaves out 90 messages");
    }

    [Theory]
    [InlineData(false, 1)] // Stored messages: no old version has rounded them.
    [InlineData(true, 10)]
    public void OtherHistograms_LeaveNothingOut(bool isLifetime, int bin) =>
        new LevelHistogram([new(-20, 90), new(-19.9, 4)], isLifetime, bin).LeftOut.ShouldBe(0);

    [Fact]
    public void DecoderThatTellsWholeNumbersOnly_IsDrawnAllTheSame() =>
        new LevelHistogram([new(-20, 2), new(-19, 3)], isLifetime: true, binTenths: 1).Drawn.Length.ShouldBe(2);

    [Fact]
    public void Bin_TakesInWhatLiesFromItsStartOn() =>
        new LevelHistogram([new(-20.1, 1), new(-20, 2), new(-19.6, 3), new(-19.5, 4), new(-0.1, 5), new(0.1, 6)], isLifetime: false, binTenths: 5).All
            .ShouldBe([new(-20.5, 1), new(-20, 5), new(-19.5, 4), new(-0.5, 5), new(0, 6)]);

    [Fact]
    public void Bins_WithNothingInThem_AreZerosOfTheLineButNoRowsOfTheTable()
    {
        var levels = new LevelHistogram([new(-20.4, 1), new(-18.9, 2)], isLifetime: true, binTenths: 5);

        levels.Drawn.ShouldBe([new(-20.5, 1), new(-20, 0), new(-19.5, 0), new(-19, 2)]);
        levels.All.Length.ShouldBe(2);
        levels.LeftOut.ShouldBe(0);
    }

    [Fact]
    public void Levels_FarApartAsOnlyDamageIs_MakeNoEndlessLine() =>
        new LevelHistogram([new(-20, 1), new(1e9, 1)], isLifetime: true, binTenths: 5).Drawn.Length.ShouldBe(2);

    [Fact]
    public void Percentile_IsTheLevelThatTheShareDoesNotExceed()
    {
        var levels = new LevelHistogram([new(-30.5, 1), new(-20.5, 8), new(-10.5, 1)], isLifetime: false, binTenths: 1);

        levels.Percentile(0.1).ShouldBe(-30.5);
        levels.Percentile(0.5).ShouldBe(-20.5);
        levels.Percentile(1).ShouldBe(-10.5);
        new LevelHistogram([], isLifetime: false, binTenths: 1).Summary.ShouldBeEmpty();
    }
}
