using AcarsHub.Domain.Enrichment;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Enrichment;

public sealed class ReferenceDataTests
{
    [Fact]
    public void Load_NoSources_GivesBuiltInTables()
    {
        var data = ReferenceData.Load(new());

        data.Airlines.ShouldBeSameAs(AirlineTable.BuiltIn);
        data.Labels.ShouldBeSameAs(LabelTable.BuiltIn);
        data.GroundStations.FindHfdl(1).ShouldNotBeNull();
        data.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Load_AllSources_LayersOverrideOverFileOverBuiltIn()
    {
        var data = ReferenceData.Load(new()
        {
            Airlines = new("airlines.json", NewStream.Of(
                """{ "AA": { "ICAO": "QQA", "NAME": "File" }, "DL": { "ICAO": "QQB", "NAME": "File" } }""")),
            GroundStations = new("stations.json", NewStream.Of(
                """{ "ground_stations": [ { "id": "0A0B0C", "airport": { "icao": "KAAA", "name": "Alpha" } } ] }""")),
            Labels = new("labels.json", NewStream.Of("""{ "labels": { "H1": { "name": "File" } } }""")),
            IataOverride = "AA|QQC|Override",
        });

        data.Problems.ShouldBeEmpty();
        data.Airlines.FindByIata("AA").ShouldNotBeNull().Name.ShouldBe("Override");
        data.Airlines.FindByIata("DL").ShouldNotBeNull().Name.ShouldBe("File");
        data.Airlines.FindByIata("UA").ShouldNotBeNull().Name.ShouldBe("United Airlines");
        data.GroundStations.FindVdl2(0x0A0B0C).ShouldBe("Alpha (KAAA)");
        data.Labels.Find("H1").ShouldBe("File");
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{ \"AA\": ")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    public void Load_BrokenFiles_AreNamedAndTheBuiltInTablesStay(string content)
    {
        var data = ReferenceData.Load(new()
        {
            Airlines = new("airlines.json", NewStream.Of(content)),
            GroundStations = new("stations.json", NewStream.Of(content)),
            Labels = new("labels.json", NewStream.Of(content)),
            IataOverride = "nonsense",
        });

        data.Problems.Length.ShouldBe(4);
        foreach (var name in new[] { "airlines.json", "stations.json", "labels.json", "IATA_OVERRIDE" })
        {
            data.Problems.ShouldContain(problem => problem.StartsWith(name, StringComparison.Ordinal));
        }

        data.Airlines.FindByIata("AA").ShouldNotBeNull();
        data.GroundStations.FindHfdl(1).ShouldNotBeNull();
        data.Labels.Find("H1").ShouldNotBeNull();
    }
}
