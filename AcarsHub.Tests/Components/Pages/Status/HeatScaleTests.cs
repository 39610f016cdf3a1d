using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Components.Pages.Status;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Pages.Status;

public sealed class HeatScaleTests
{
    [Theory]
    [InlineData(1, "from 1")]
    [InlineData(3, "from 1, from 2, from 3")]
    [InlineData(1_000_000, "from 1, from 10, from 100, from 1\u00A0000, from 10\u00A0000, from 100\u00A0000")]
    public void Counts_HaveDifferentStepsOfWholeNumbers(long most, string expected) =>
        string.Join(", ", HeatScale.Keys(HeatScale.OfCounts([1, most]), "none", static value => MessageFormatter.Count((long)value)).SkipLast(1).Select(static key => key.Name)).ShouldBe(expected);

    [Fact]
    public void Rates_HaveEvenSteps() => HeatScale.OfRates([0, 12]).Skip(1).Select(static range => range.From).ShouldBe([0, 2, 4, 6, 8, 10]);
}
