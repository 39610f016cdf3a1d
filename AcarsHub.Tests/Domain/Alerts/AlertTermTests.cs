using AcarsHub.Domain.Alerts;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Alerts;

/// <summary>Terms as people write them, what is wrong with them, and those that come with the program.</summary>
public sealed class AlertTermTests
{
    [Theory]
    [InlineData("fuel", "FUEL")]
    [InlineData(" fuel , , low fuel,", "FUEL|LOW FUEL")]
    [InlineData("fuel,FUEL,Fuel", "FUEL")]
    [InlineData("b,a,b", "B|A")]
    [InlineData("#dfb*", "~#DFB*")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData(" , ,", "")]
    public void Parse_List_GivesEachTermOnceInItsOrder(string? text, string expected) =>
        string.Join('|', AlertTermText.Parse(text).Select(static term => (term.Kind == AlertTermKind.Wildcard ? "~" : "") + term.Text)).ShouldBe(expected);

    [Fact]
    public void Parse_Expression_IsOneAndStaysAsItIs()
    {
        AlertTermText.Parse(" fl[0-9]{2,3} ", AlertTermKind.Regex).ShouldBe([new AlertTerm("fl[0-9]{2,3}") { Kind = AlertTermKind.Regex }]);
        AlertTermText.Parse("a*b", AlertTermKind.Plain).ShouldBe([new AlertTerm("A*B")]);
    }

    [Theory]
    [InlineData("FUEL", AlertTermKind.Plain)]
    [InlineData("C++", AlertTermKind.Plain)]
    [InlineData("(", AlertTermKind.Plain)]
    [InlineData("*", AlertTermKind.Plain)]
    [InlineData("#DFB*", AlertTermKind.Wildcard)]
    [InlineData("fl[0-9]{3}", AlertTermKind.Regex)]
    [InlineData(@"\bfuel\b", AlertTermKind.Regex)]
    [InlineData("(?<level>fl[0-9]+)", AlertTermKind.Regex)]
    [InlineData(@"a{3}\{", AlertTermKind.Regex)]
    public void Problem_OfAGoodTerm_IsNone(string text, AlertTermKind kind) => AlertTermChecks.Problem(new AlertTerm(text) { Kind = kind }).ShouldBeNull();

    [Theory]
    [InlineData("", AlertTermKind.Plain, "is empty")]
    [InlineData("  ", AlertTermKind.Plain, "is empty")]
    [InlineData("A\nB", AlertTermKind.Plain, "cannot be seen")]
    [InlineData("A\u0001", AlertTermKind.Regex, "cannot be seen")]
    [InlineData("**", AlertTermKind.Wildcard, "nothing but wildcards")]
    [InlineData("? *", AlertTermKind.Wildcard, "nothing but wildcards")]
    [InlineData("ab(cd", AlertTermKind.Regex, "at its end: a ) is missing")]
    [InlineData("ab)cd", AlertTermKind.Regex, "at character 3, “)”: there is a ) too many")]
    [InlineData("[ab", AlertTermKind.Regex, "a ] is missing")]
    [InlineData("+49", AlertTermKind.Regex, "nothing before it to repeat")]
    [InlineData("[z-a]", AlertTermKind.Regex, "goes backwards")]
    [InlineData("a{3,2}", AlertTermKind.Regex, "smaller number")]
    [InlineData("ab\\", AlertTermKind.Regex, "has nothing after it")]
    [InlineData("a**", AlertTermKind.Regex, "a repetition is repeated")]
    [InlineData("FUEL(?=LOW)", AlertTermKind.Regex, "Looking ahead or behind")]
    [InlineData("(?<!RE)FUEL", AlertTermKind.Regex, "Looking ahead or behind")]
    [InlineData(@"(A)\1", AlertTermKind.Regex, "reference to an earlier group")]
    [InlineData(@"(?>A)B", AlertTermKind.Regex, "not possible here")]
    [InlineData(".*", AlertTermKind.Regex, "where nothing stands")]
    [InlineData("a?", AlertTermKind.Regex, "where nothing stands")]
    [InlineData(@"\b", AlertTermKind.Regex, "where nothing stands")]
    [InlineData("x|", AlertTermKind.Regex, "where nothing stands")]
    [InlineData("(a{1000}){1000}", AlertTermKind.Regex, "repeats something")]
    [InlineData("((a{99}){99}b{99,})", AlertTermKind.Regex, "repeats something")]
    [InlineData("a{99999999999}", AlertTermKind.Regex, "repeats something")]
    public void Problem_OfABadTerm_SaysWhatIsWrong(string text, AlertTermKind kind, string part) => AlertTermChecks.Problem(new AlertTerm(text) { Kind = kind }).ShouldNotBeNull().ShouldContain(part);

    [Fact]
    public void Problem_OfATermThatIsTooLongOrLookedForNowhere_SaysSo()
    {
        AlertTermChecks.Problem(new AlertTerm(new string('A', 64))).ShouldBeNull();
        AlertTermChecks.Problem(new AlertTerm(new string('A', 65))).ShouldNotBeNull().ShouldContain("65 characters; 64 are possible");
        AlertTermChecks.Problem(new AlertTerm("A") { Fields = AlertFields.None }).ShouldNotBeNull().ShouldContain("nowhere");
    }

    [Fact]
    public void Problem_OfASet_IsThatOfItsListsOrOfATerm()
    {
        AlertTerm[] many = [.. Enumerable.Range(0, 501).Select(static i => new AlertTerm($"T{i}"))];
        AlertTermChecks.Problem(new AlertTermSet([.. many.Take(500)], [.. many.Take(500)])).ShouldBeNull();
        AlertTermChecks.Problem(new AlertTermSet([.. many], [])).ShouldNotBeNull().ShouldContain("501 terms; 500 are possible");
        AlertTermChecks.Problem(new AlertTermSet([], [.. many])).ShouldNotBeNull().ShouldContain("501 ignore terms");
        AlertTermChecks.Problem(new AlertTermSet([many[0], many[0] with { Colour = AlertColour.Red }], [])).ShouldNotBeNull().ShouldContain("“T0” is there twice");
        AlertTermChecks.Problem(new AlertTermSet([many[0], new AlertTerm("")], [])).ShouldNotBeNull().ShouldContain("is empty");
    }

    [Fact]
    public void Packs_HaveTermsThatMayBeTakenTogether()
    {
        AlertPacks.All.Select(static pack => pack.Name).ShouldBe(["Safety", "Medical", "Security", "Weather"]);
        AlertPacks.All.ShouldAllBe(static pack => pack.Terms.Length >= 10 && pack.Terms.Length <= 20 && pack.Description.Length > 0);
        AlertTermChecks.Problem(new AlertTermSet([.. AlertPacks.All.SelectMany(static pack => pack.Terms)], [])).ShouldBeNull();
    }

    [Fact]
    public void Packs_LookIntoTextsOnly_SoThatNoIdHasAWordByChance() =>
        AlertPacks.All.SelectMany(static pack => pack.Terms).ShouldAllBe(static term => (term.Fields & ~(AlertFields.Text | AlertFields.Decoded)) == AlertFields.None);
}
