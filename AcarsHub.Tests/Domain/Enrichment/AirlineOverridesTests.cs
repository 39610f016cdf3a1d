using AcarsHub.Domain.Enrichment;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Enrichment;

public sealed class AirlineOverridesTests
{
    private readonly List<string> _problems = [];

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ; ;")]
    public void Parse_Blank_GivesNone(string? text)
    {
        AirlineOverrides.Parse(text, _problems).ShouldBeEmpty();
        _problems.ShouldBeEmpty();
    }

    [Fact]
    public void Parse_SeveralItems_AreTrimmed()
    {
        AirlineOverrides.Parse(" up | ups | United Parcel Service ; Q7||Test Air;", _problems)
            .ShouldBe([new Airline("UP", "UPS", "United Parcel Service"), new Airline("Q7", null, "Test Air")]);
        _problems.ShouldBeEmpty();
    }

    [Fact]
    public void Parse_SameIataCodeTwice_TakesTheLater() =>
        AirlineOverrides.Parse("GS|FTH|Foothills;GS|EJA|ExecJet", _problems)
            .ShouldBe([new Airline("GS", "EJA", "ExecJet")]);

    [Theory]
    [InlineData("UP|UPS", "2 of the three parts")]
    [InlineData("UP|UPS|United|Parcel", "4 of the three parts")]
    [InlineData("U|UPS|United Parcel", "IATA code \"U\"")]
    [InlineData("UP|UP5|United Parcel", "ICAO code \"UP5\"")]
    [InlineData("UP|UPS|", "name is empty")]
    public void Parse_FaultyItem_IsNamedAndTheOthersAreKept(string item, string reason)
    {
        AirlineOverrides.Parse($"{item};Q7|QQA|Test Air", _problems).ShouldBe([new Airline("Q7", "QQA", "Test Air")]);

        var problem = _problems.ShouldHaveSingleItem();
        problem.ShouldStartWith("IATA_OVERRIDE");
        problem.ShouldContain($"\"{item}\"");
        problem.ShouldContain(reason);
    }
}
