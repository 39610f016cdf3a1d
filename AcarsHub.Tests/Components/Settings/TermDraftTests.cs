using AcarsHub.Domain.Alerts;
using AcarsHub.Web.Components.Settings.Terms;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Settings;

public sealed class TermDraftTests
{
    [Fact]
    public void Draft_OfAList_IsEachTermOnceWithTheOptions()
    {
        var draft = TermDraft.Empty with { Text = " fuel, di*,, FUEL ", Fields = AlertFields.Text, Severity = AlertSeverity.Critical };

        draft.IsReady.ShouldBeTrue();
        draft.Terms.ShouldBe(
        [
            new AlertTerm("FUEL") { Fields = AlertFields.Text, Severity = AlertSeverity.Critical },
            new AlertTerm("DI*") { Kind = AlertTermKind.Wildcard, Fields = AlertFields.Text, Severity = AlertSeverity.Critical },
        ]);
    }

    [Fact]
    public void Draft_OfARegularExpression_KeepsCommasAndLetters() =>
        (TermDraft.Empty with { Text = "Fl{2,3}", IsRegex = true }).Terms.ShouldBe([new AlertTerm("Fl{2,3}") { Kind = AlertTermKind.Regex }]);

    [Theory]
    [InlineData("", false)]
    [InlineData(" , ", false)]
    [InlineData("[", true)]
    [InlineData("(a", true)]
    public void Draft_OfNothingUseful_IsNotReady(string text, bool isRegex) => (TermDraft.Empty with { Text = text, IsRegex = isRegex }).IsReady.ShouldBeFalse();

    [Fact]
    public void Draft_WithoutAnyPlaceToLookIn_SaysSo() => (TermDraft.Empty with { Text = "FUEL", Fields = AlertFields.None }).Problem.ShouldNotBeNull();

    [Fact]
    public void Draft_OfATerm_IsThatTerm()
    {
        var term = AlertTerm.Of("di*") with { Severity = AlertSeverity.Notice, Colour = AlertColour.Purple, Fields = AlertFields.All };

        TermDraft.Of(term).Terms.ShouldBe([term]);
    }
}
