using AcarsHub.Domain.Enrichment;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Enrichment;

public sealed class LabelTableTests
{
    [Fact]
    public void BuiltIn_Rows_AreWellFormedAndUnique()
    {
        var rows = TsvTable.Read("labels.tsv").ToList();

        rows.Count.ShouldBeGreaterThan(150);
        rows.ShouldAllBe(row => row.Length == 2 && row[0].Length == 2 && row[1].Trim().Length > 0);
        rows.Select(row => row[0]).ShouldBeUnique();
    }

    [Theory]
    [InlineData("_d", "Link acknowledgement")]
    [InlineData("Q0", "Link test")]
    [InlineData("SQ", "Ground station squitter")]
    [InlineData("SA", "Media advisory")]
    [InlineData("BA", "Pilot message (CPDLC downlink)")]
    [InlineData(":;", "Data transceiver autotune")]
    [InlineData("1A", "Airline defined")]
    public void BuiltIn_CommonLabel_HasName(string label, string name) => LabelTable.BuiltIn.Find(label).ShouldBe(name);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("h1")]
    [InlineData("??")]
    public void Find_UnknownLabel_GivesNull(string? label) => LabelTable.BuiltIn.Find(label).ShouldBeNull();

    [Theory]
    [InlineData("""{ "attribution": { "name": "x" }, "labels": { "H1": { "name": "Own" }, "5Z": { "name": "" }, "_\u007f": { "name": "Gen" } } }""")]
    [InlineData("""{ "attribution": { "name": "x" }, "H1": { "NAME": "Own" }, "5Z": { "label": "5Z" }, "_d": { "name": "Gen" } }""")]
    public void Parse_EitherForm_IsRead(string json)
    {
        var table = LabelTable.Parse(NewStream.Of(json));

        table.Count.ShouldBe(2);
        table.Find("H1").ShouldBe("Own");
        table.Find("_d").ShouldBe("Gen");
        table.Find("5Z").ShouldBeNull();
    }

    [Fact]
    public void Parse_NoLabels_Throws() => Should.Throw<FormatException>(() => LabelTable.Parse(NewStream.Of("""{ "labels": {} }""")));

    [Fact]
    public void With_SameLabel_PrefersTheNewNameAndKeepsOthers()
    {
        var table = LabelTable.BuiltIn.With(LabelTable.Parse(NewStream.Of("""{ "H1": { "name": "Own" } }""")));

        table.Find("H1").ShouldBe("Own");
        table.Find("Q0").ShouldBe("Link test");
    }
}
