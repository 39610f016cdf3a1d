using AcarsHub.Domain.Alerts;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Alerts;

/// <summary>Which texts a term is in. The terms of the tables are as people type them.</summary>
public sealed class AlertTextTests
{
    /// <summary>Term, text, whether it is in it.</summary>
    public static TheoryData<string, string, bool> InTexts => new()
    {
        // Whole words.
        { "FUEL", "FUEL", true },
        { "FUEL", "LOW FUEL NOW", true },
        { "FUEL", "FUEL LOW", true },
        { "FUEL", "LOW FUEL", true },
        { "fuel", "low FuEl", true },
        { "FUEL", "REFUEL", false },
        { "FUEL", "FUELS", false },
        { "FUEL", "REFUEL FUELS FUEL", true },
        { "FUEL", "FUEL1", false },
        { "FUEL", "1FUEL", false },
        { "FUEL", "FUEL_", true },
        { "FUEL", "(FUEL)", true },
        { "FUEL", "/FUEL,", true },
        { "FUEL", "FUE", false },
        { "FUEL", "A\r\nFUEL\r\nB", true },
        { "FUEL", "FU\r\nEL", false },
        { "FUEL", "AFUEL\nFUEL", true },
        { "PAN", "COMPANY", false },
        { "PAN", "PANEL OPEN", false },
        { "PAN", "PAN PAN", true },
        { "7700", "SQUAWK 7700", true },
        { "7700", "N57700W", false },
        { "PAN PAN", "PAN  PAN", false },
        { "PAN PAN", "THE PAN PAN CALL", true },
        { "A LONG TERM", "A LONG", false },
        { "X", "X", true },

        // Characters that mean something in an expression, and terms that begin or end without a letter.
        { "C++", "C++", true },
        { "C++", "C++11", true },
        { "C++", "USES C++ TOO", true },
        { "C++", "ABC++", false },
        { "C++", "CCC", false },
        { "A.C", "A.C", true },
        { "A.C", "ABC", false },
        { "A.C", "XA.C", false },
        { "(", "A(B", true },
        { "(", "AB", false },
        { "[A", "X[A]", true },
        { "$", "100$", true },
        { "\\D", "5", false },
        { "\\D", "A\\D", true },
        { "#DFB", "#DFB 9102", true },
        { "#DFB", "X#DFB", true },
        { "#DFB", "#DFB9102", false },
        { "#DFB", "##DFB", true },
        { "/ADS", "/ADS.N12345", true },
        { "/ADS", "X/ADS", true },
        { "/ADS", "/ADSB", false },
        { "FUEL/", "FUEL/X", true },
        { "FUEL/", "REFUEL/X", false },
        { "- -", "A- -B", true },

        // Letters beyond ASCII: one by one, the same in every culture.
        { "DIVERT", "dıvert", false },
        { "DIVERT", "DİVERT", false },
        { "DIVERT", "divert", true },
        { "dıvert", "dıvert", true },
        { "MÜNCHEN", "nach münchen ab", true },
        { "MÜNCHEN", "MUNCHEN", false },
        { "ΑΘΗΝΑ", "αθηνα", true },
        { "FUEL", "ÄFUEL", false },
        { "FUEL", "FUEL²", true },
        { "FUEL", "FUEL\U0001D400", false },
        { "FUEL", "✈FUEL✈", true },
        { "STRASSE", "straße", false },
        { "K", "\u212A", false },
        { "✈", "A✈B", true },

        // Wildcards.
        { "#DFB*", "#DFB9102", true },
        { "#DFB*", "#DFB", true },
        { "#DFB*", "X#DFB9102,0043", true },
        { "DFB*", "XDFB9102", false },
        { "*FUEL", "REFUEL", true },
        { "*FUEL", "REFUELS", false },
        { "*FUEL*", "REFUELS", true },
        { "DIV?RT", "DIVERT", true },
        { "DIV?RT", "DIVRT", false },
        { "DIV?RT", "DIV-RT", false },
        { "DIV?", "DIVE", true },
        { "DIV?", "DIVER", false },
        { "?DIV", "XDIV", true },
        { "?DIV", "XXDIV", false },
        { "A*B*C", "A1B2C", true },
        { "A*B*C", "A1 B2C", false },
        { "A*B*C", "ABBBBC AC", true },
        { "ENGINE F*", "engine failure", true },
        { "ENGINE F*", "ENGINE OFF", false },
        { "*/DIV", "KJFK/DIV", true },
        { "FL?50", "FL350 FL3500", true },
        { "FL*0?", "FL", false },
        { "A**B", "AXB", true },
        { "M?NCHEN", "München", true },
    };

    /// <summary>Expression, text, whether it is in it.</summary>
    public static TheoryData<string, string, bool> InTextsByExpression => new()
    {
        { "fl[0-9]{3}", "AT FL350", true },
        { "fl[0-9]{3}", "AT FL35", false },
        { "FUEL", "REFUELED", true },
        { @"\bFUEL\b", "REFUELED", false },
        { @"\bFUEL\b", "low fuel", true },
        { "A.C", "abc", true },
        { "^POS", "POS N12", true },
        { "^POS", "X\nPOS N12", false },
        { "smoke|fire", "NO FIRE", true },
        { @"\d+,\d+", "12,5", true },
        { "(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", false },
        { "dıvert", "DIVERT", false },
    };

    [Theory]
    [MemberData(nameof(InTexts))]
    public void Term_InAText_StandsForWholeWords(string term, string text, bool expected) => IsIn(text, AlertTerm.Of(term)).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(InTextsByExpression))]
    public void Expression_InAText_SaysItselfWhereWordsEnd(string expression, string text, bool expected) =>
        IsIn(text, new AlertTerm(expression) { Kind = AlertTermKind.Regex }).ShouldBe(expected);

    [Theory]
    [InlineData("FUEL", "fuel, REFUEL FUEL", "0..4 13..17")]
    [InlineData("#DFB*", "#DFB9102,X#DFB", "0..8 10..14")]
    [InlineData("*FUEL", "REFUEL", "0..6")]
    [InlineData("A*B", "AXB AB AC", "0..3 4..6")]
    [InlineData("PAN PAN", "PAN PAN PAN", "0..7")]
    [InlineData("(", "((", "0..1 1..2")]
    [InlineData("NOTHING", "SOMETHING", "")]
    [InlineData("*", "SOMETHING", "")]
    public void Spans_InAText_SayWhereTheTermStands(string term, string text, string expected) => string.Join(' ', AlertMatcher.Spans(AlertTerm.Of(term), text)).ShouldBe(expected);

    [Fact]
    public void Spans_OfAnExpressionAndInAnId_SayWhereItStands()
    {
        AlertMatcher.Spans(new AlertTerm("fl[0-9]+") { Kind = AlertTermKind.Regex }, "FL350 TO FL370").ShouldBe([0..5, 9..14]);
        AlertMatcher.Spans(AlertTerm.Of("07"), "EX0707", AlertFields.Flight).ShouldBe([2..4, 4..6]);
        AlertMatcher.Spans(AlertTerm.Of("07"), "EX0707").ShouldBeEmpty();
    }

    private static bool IsIn(string text, AlertTerm term) =>
        !new AlertMatcher(new AlertTermSet([term], [])).Match(NewMessage.Unknown(NewMessage.Bare() with { Text = text })).IsEmpty;
}
