using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Wire;

public sealed class FrequencyRulesTests
{
    [Theory]
    [InlineData("131.55", "131.550")]
    [InlineData("129", "129.000")]
    [InlineData("129.0", "129.000")]
    [InlineData("\"131\"", "131.000")]
    [InlineData("\"131.550000\"", "131.550")]
    [InlineData("136.97499084", "136.974991")]
    [InlineData("1545.023", "1545.023")]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("1e-20", null)]
    [InlineData("131550000", null)]
    [InlineData("1e999", null)]
    [InlineData("\"N/A\"", null)]
    [InlineData("[]", null)]
    public void Frequency_OfFlatRecord_IsMegahertz(string wire, string? expected) =>
        WireSamples.Message($$"""{"text":"x","freq":{{wire}}}""").FrequencyText.ShouldBe(expected);

    [Theory]
    [InlineData("136650000", "136.650")]
    [InlineData("136975000", "136.975")]
    [InlineData("\"136975000\"", "136.975")]
    [InlineData("17919000", "17.9190")]
    [InlineData("8942000", "8.94200")]
    [InlineData("21937000", "21.9370")]
    [InlineData("1626000000", "1626.000")]
    [InlineData("0", null)]
    [InlineData("1e28", null)]
    public void Frequency_OfLibacarsDecoders_IsHertz(string wire, string? expected)
    {
        WireSamples.Message($$$"""{"vdl2":{"freq":{{{wire}}} } }""").FrequencyText.ShouldBe(expected);
        WireSamples.Message($$$"""{"hfdl":{"freq":{{{wire}}} } }""").FrequencyText.ShouldBe(expected);
    }

    [Theory]
    [InlineData("1626270900.0", "1626.291667")]
    [InlineData("1626270900", "1626.291667")]
    [InlineData("1626000000", "1626.000000")]
    [InlineData("1616020000", "1616.000000")]
    [InlineData("1616021000", "1616.041667")]
    [InlineData("137500000", "137.500")]
    [InlineData("null", null)]
    public void Frequency_OfIridium_SnapsToItsChannel(string wire, string? expected) =>
        WireSamples.Message($$"""{"app":{"name":"iridium-toolkit"},"freq":{{wire}}}""").FrequencyText.ShouldBe(expected);

    [Theory]
    [InlineData("131.550")]
    [InlineData("17.9190")]
    [InlineData("8.94200")]
    [InlineData("1626.000000")]
    [InlineData("1626.291667")]
    public void StoredText_ReadAndWritten_StaysTheSame(string stored) =>
        FrequencyText.Format(FrequencyText.Parse(stored)!.Value).ShouldBe(stored); // "!": all of these are frequencies
}
