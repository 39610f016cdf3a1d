using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Alerts;

/// <summary>Which parts of a message a term is found in.</summary>
public sealed class AlertMatcherTests
{
    [Theory]
    [InlineData("EX0727", "flight")]
    [InlineData("ex07", "flight")]
    [InlineData("727", "flight")]
    [InlineData("N100AB", "tail")]
    [InlineData("00A", "tail")]
    [InlineData("A1B2C3", "icao")]
    [InlineData("1b2", "icao")]
    [InlineData("A1B2C3D", "")]
    [InlineData("EX*7", "flight")]
    [InlineData("1?0", "tail")]
    [InlineData("A1*", "icao")]
    [InlineData("N100ABC", "")]
    [InlineData("POS*", "text")]
    [InlineData("EXA0727", "decoded")]
    [InlineData("EXA07", "")]
    [InlineData("1", "tail,icao")]
    public void Term_InAnId_MayBeAPart(string term, string fields) =>
        Found(Matcher(AlertTerm.Of(term) with { Fields = AlertFields.All }), NewMessage.Enriched()).ShouldBe(fields);

    [Theory]
    [InlineData(AlertFields.Text, "text")]
    [InlineData(AlertFields.Flight, "flight")]
    [InlineData(AlertFields.Tail | AlertFields.Icao, "tail,icao")]
    [InlineData(AlertFields.Decoded, "decoded")]
    [InlineData(AlertFields.All, "text,flight,tail,icao")]
    [InlineData(AlertFields.Received, "text,flight,tail,icao")]
    [InlineData(AlertFields.None, "")]
    public void Term_ThatIsEverywhere_IsFoundWhereItIsLookedFor(AlertFields fields, string expected)
    {
        var message = NewMessage.Received() with { Text = "A1B2C3", Flight = "A1B2C3", Tail = "A1B2C3" };

        // Found in the text, it is not told again of what that was decoded into.
        Found(Matcher(new AlertTerm("A1B2C3") { Fields = fields }), NewMessage.Unknown(message) with { Decoded = Decoded("A1B2C3") }).ShouldBe(expected);
    }

    [Theory]
    [InlineData("REMAINING", "decoded")]
    [InlineData("REMAIN", "")]
    [InlineData("REMAIN*", "decoded")]
    [InlineData("NOTES", "")]
    [InlineData("TITLE", "")]
    [InlineData("FUEL SECOND", "")]
    public void Term_InDecodedValues_StandsForWholeWordsOfOneOfThem(string term, string expected) =>
        Found(Matcher(AlertTerm.Of(term) with { Fields = AlertFields.Decoded }), NewMessage.Unknown(NewMessage.Received()) with { Decoded = Decoded("Remaining fuel", "second note") }).ShouldBe(expected);

    [Theory]
    [InlineData("POSITION", "REPORT", "", "")]
    [InlineData("POSITION", "REPOR", "", "text")]
    [InlineData("POSITION", "EX0727", "", "text")]
    [InlineData("727", "EX0", "", "")]
    [InlineData("727", "REPORT", "", "flight")]
    [InlineData("1", "B2", "", "tail")]
    [InlineData("POSITION", "POSITION", "", "")]
    [InlineData("POSITION", "R?PORT", "", "")]
    [InlineData("POSITION", "REP*", "", "")]
    [InlineData("POSITION", "", "port$", "")]
    public void IgnoreTerm_InAField_VetoesThatFieldOnly(string term, string ignored, string ignoredExpression, string expected)
    {
        AlertTerm[] ignore = [.. AlertTermText.Parse(ignored), .. AlertTermText.Parse(ignoredExpression, AlertTermKind.Regex)];

        Found(new AlertMatcher(new AlertTermSet([AlertTerm.Of(term), AlertTerm.Of("NOTHING")], [.. ignore])), NewMessage.Enriched()).ShouldBe(expected);
    }

    [Fact]
    public void IgnoreTerm_InTheText_IsNotGotRoundByWhatThatWasDecodedInto()
    {
        var matcher = new AlertMatcher(new AlertTermSet([new AlertTerm("FUEL") { Fields = AlertFields.All }], [AlertTerm.Of("TEST")]));

        Found(matcher, NewMessage.Unknown(NewMessage.Received() with { Text = "FUEL TEST" }) with { Decoded = Decoded("fuel") }).ShouldBe("");
    }

    [Fact]
    public void IgnoreTerm_OfOtherFields_DoesNotCount()
    {
        var matcher = new AlertMatcher(new AlertTermSet([AlertTerm.Of("POSITION")], [AlertTerm.Of("REPORT") with { Fields = AlertFields.Tail }]));

        Found(matcher, NewMessage.Enriched()).ShouldBe("text");
    }

    [Fact]
    public void Hits_OfSeveralTerms_ComeInTheOrderOfTheSetOnceForEachField()
    {
        var matcher = Matcher(AlertTerm.Of("CAB"), AlertTerm.Of("B"), AlertTerm.Of("A B C"), AlertTerm.Of("B C"), AlertTerm.Of("A*"), new AlertTerm("a b") { Kind = AlertTermKind.Regex });

        var hits = matcher.Match(NewMessage.Unknown(NewMessage.Bare() with { Text = "A B C, A B C", Tail = "CABB" }));

        string.Join(' ', hits.Select(static hit => $"{hit.Term.Text.Replace(' ', '_')}:{AlertFieldNames.Of(hit.Field)}"))
            .ShouldBe("CAB:tail B:text B:tail A_B_C:text B_C:text A*:text A*:tail a_b:text");
    }

    [Fact]
    public void Message_WithoutAnything_HasNoHits() =>
        Found(Matcher(AlertTerm.Of("A"), AlertTerm.Of("?A*"), new AlertTerm("a") { Kind = AlertTermKind.Regex }), NewMessage.Unknown(NewMessage.Bare())).ShouldBe("");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("*")]
    public void Term_ThatIsNone_IsFoundNowhere(string text)
    {
        // Another version may have stored it.
        var matcher = Matcher(new AlertTerm(text), new AlertTerm(text) { Kind = AlertTermKind.Wildcard }, new AlertTerm("(") { Kind = AlertTermKind.Regex }, AlertTerm.Of("POSITION"));

        Found(matcher, NewMessage.Enriched()).ShouldBe("text");
    }

    [Fact]
    public void Terms_AsManyAsThereMayBe_AreFoundAtOnce()
    {
        var terms = Enumerable.Range(0, AlertTermSet.MostTerms).Select(static i => AlertTerm.Of($"{new string((char)('A' + (i % 26)), 50)} {i:D3} {(char)(0x0400 + i)}")).ToArray();
        var matcher = Matcher(terms);
        var text = string.Join(" / ", terms.Reverse().Select(static term => term.Text));

        matcher.Match(Text(text)).Select(static hit => hit.Term).ShouldBe(terms);
        matcher.Match(Text("A " + terms[0].Text[1..])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("lt-LT")]
    public void Culture_OfTheMachine_ChangesNothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            IsIn("divert to istanbul", AlertTerm.Of("divert")).ShouldBeTrue();
            IsIn("DIVERT", AlertTerm.Of("div*")).ShouldBeTrue();
            IsIn("DIVERT", new AlertTerm("divert") { Kind = AlertTermKind.Regex }).ShouldBeTrue();
            IsIn("dıvert", AlertTerm.Of("divert")).ShouldBeFalse();
            AlertTermText.Parse("istanbul").ShouldBe([new AlertTerm("ISTANBUL")]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("A", "A")]
    [InlineData("A*A*A*A*A*B", "A")]
    [InlineData("*A?A*", " A")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB", "A")]
    public void Text_AsLongAsMayBe_IsReadOnce(string term, string piece)
    {
        // Without a bound this would take hours.
        var text = new StringBuilder().Insert(0, piece, 64 * 1024 / piece.Length).ToString();

        IsIn(text, AlertTerm.Of(term)).ShouldBeFalse();
        AlertMatcher.Spans(AlertTerm.Of(term), text).Length.ShouldBeLessThanOrEqualTo(200);
    }

    private static AlertMatcher Matcher(params AlertTerm[] terms) => new(new AlertTermSet([.. terms], []));

    private static EnrichedMessage Text(string text) => NewMessage.Unknown(NewMessage.Bare() with { Text = text });

    private static bool IsIn(string text, AlertTerm term) => !Matcher(term).Match(Text(text)).IsEmpty;

    private static string Found(AlertMatcher matcher, EnrichedMessage message) => string.Join(',', matcher.Match(message).Select(static hit => AlertFieldNames.Of(hit.Field)));

    private static DecodedMessage Decoded(params ImmutableArray<string> values) => new()
    {
        Level = DecodeLevel.Full,
        Decoder = "test",
        Description = "Notes",
        Fields = [.. values.Select(static value => new DecodedField(Fields.MessageTitle, value, default))],
    };
}
