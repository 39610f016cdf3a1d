using System.Text.Json;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Enrichment;

public sealed class AirlineTableTests
{
    [Fact]
    public void BuiltIn_Rows_AreWellFormedAndUnique()
    {
        var rows = TsvTable.Read("airlines.tsv").ToList();

        rows.Count.ShouldBeGreaterThan(450);
        rows.ShouldAllBe(row => row.Length == 3 && Airline.IsIcaoCode(row[1]) && row[2].Trim().Length > 0);
        rows.ShouldAllBe(row => row[0].Length == 0 || Airline.IsIataCode(row[0]));
        rows.Where(row => row[0].Length > 0).Select(row => row[0]).ShouldBeUnique();
    }

    [Fact]
    public void BuiltIn_IcaoCodeOnTwoRows_KeepsTheAirlinesOwnIataCode() =>
        AirlineTable.BuiltIn.FindByIcao("DAL").ShouldBe(new Airline("DL", "DAL", "Delta Air Lines"));

    [Fact]
    public void Parse_EitherSpellingOfKeys_IsRead()
    {
        var table = AirlineTable.Parse(NewStream.Of(
            """{ "Q1": { "ICAO": "QQA", "NAME": "Alpha" }, "Q2": { "icao": "qqb", "name": " Beta " } }"""));

        table.FindByIata("Q1").ShouldBe(new Airline("Q1", "QQA", "Alpha"));
        table.FindByIcao("QQB").ShouldBe(new Airline("Q2", "QQB", "Beta"));
    }

    [Fact]
    public void Parse_OddRows_DoNotSpoilTheRest()
    {
        var table = AirlineTable.Parse(NewStream.Of(
            """
            {
              "Q8*": { "ICAO": "QQA", "NAME": "Shared, plain row exists" },
              "Q8": { "ICAO": "QQB", "NAME": "Plain" },
              "Q9*": { "ICAO": "QQC", "NAME": "Shared only" },
              "4": { "ICAO": "QQD", "NAME": "One character" },
              "q5": { "ICAO": "QQE", "NAME": "Lower case" },
              "Q6": { "ICAO": "N/A", "NAME": "No ICAO code" },
              "Q7": { "ICAO": "QQF" },
              "QX": [ 1 ],
              "QY": { "ICAO": 7, "NAME": "Number for a code" },
            }
            """));

        table.FindByIata("Q8").ShouldNotBeNull().Name.ShouldBe("Plain");
        table.FindByIata("Q9").ShouldNotBeNull().Icao.ShouldBe("QQC");
        table.FindByIata("Q5").ShouldNotBeNull().Name.ShouldBe("Lower case");
        table.FindByIata("Q6").ShouldNotBeNull().Icao.ShouldBeNull();
        table.FindByIata("QY").ShouldNotBeNull().Icao.ShouldBeNull();
        table.FindByIata("Q7").ShouldBeNull();
        table.FindByIata("4").ShouldBeNull();
        table.FindByIcao("QQA").ShouldNotBeNull().Iata.ShouldBeNull();
    }

    [Fact]
    public void Parse_NoJson_Throws() => Should.Throw<JsonException>(() => AirlineTable.Parse(NewStream.Of("{ \"AA\"")));

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "labels": {} }""")]
    public void Parse_NoAirlines_Throws(string json) =>
        Should.Throw<FormatException>(() => AirlineTable.Parse(NewStream.Of(json)));

    [Fact]
    public void With_SameIataCode_PrefersTheNewRowAndKeepsOthers()
    {
        var table = AirlineTable.BuiltIn.With([new Airline("AA", "QQA", "Alpha Air")]);

        table.FindByIata("AA").ShouldNotBeNull().Name.ShouldBe("Alpha Air");
        table.FindByIata("DL").ShouldNotBeNull().Name.ShouldBe("Delta Air Lines");
        table.FindByIcao("AAL").ShouldBe(new Airline("US", "AAL", "American Airlines") with { Iata = null });
    }
}
