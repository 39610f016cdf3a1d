using AcarsHub.Domain.Search;
using CsCheck;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Search;

public sealed class SearchExpressionTests
{
    [Theory]
    [InlineData("fuel remaining", "fuel & remaining")]
    [InlineData("\"fuel remaining\"", "fuel remaining")]
    [InlineData("fuel -request", "fuel ! request")]
    [InlineData("-\"no fuel\" fuel", "fuel ! no fuel")]
    [InlineData("fuel OR gas", "fuel | gas")]
    [InlineData("plane fuel OR gas OR oil low", "plane & fuel | gas | oil & low")]
    [InlineData("fuel or gas", "fuel & or & gas")]
    [InlineData("OR fuel OR", "fuel")]
    [InlineData("\"OR\"", "OR")]
    [InlineData("div*", "div*")]
    [InlineData("\"to div\"*", "to div*")]
    [InlineData("\"never closed", "never closed")]
    [InlineData("a\"b c\"d", "a & b c & d")]
    [InlineData("N123-4", "N123-4")]
    [InlineData("fuel - & ; remaining", "fuel & remaining")]
    [InlineData("ETA\0\t1042", "ETA & 1042")]
    public void Parse_AsPeopleWrite_GivesTheTerms(string text, string expected) => Shown(SearchExpression.Parse(text)).ShouldBe(expected);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("* \" -\" %_ ✈")]
    public void Parse_WithoutLetterOrDigit_IsEmpty(string? text) => SearchExpression.Parse(text).IsEmpty.ShouldBeTrue();

    [Fact]
    public void Parse_AnyText_GivesTermsWithWordsOnly() => Gen.String.Sample(static text =>
    {
        var expression = SearchExpression.Parse(text);
        return expression.Required.All(static any => any.Length > 0 && any.All(static term => term.HasWord)) && expression.Excluded.All(static term => term.HasWord);
    });

    private static string Shown(SearchExpression expression)
    {
        var required = string.Join(" & ", expression.Required.Select(static any => string.Join(" | ", any.Select(Shown))));
        return string.Concat([required, .. expression.Excluded.Select(static term => " ! " + Shown(term))]);
    }

    private static string Shown(SearchTerm term) => term.Text + (term.IsPrefix ? "*" : "");
}
