using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Search;
using CsCheck;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Search;

public sealed class SearchKeysTests
{
    private static readonly Gen<string?> s_value = Gen.Frequency((2, Gen.Const(() => (string?)null)), (3, Gen.String[Gen.Char['!', '~'], 1, 20].Select(static text => (string?)("A" + text))));
    private static readonly Gen<DateTimeOffset?> s_moment = Gen.Frequency(
        (1, Gen.Const(() => (DateTimeOffset?)null)),
        (2, Gen.Long[0, 4_102_444_800_000].Select(static ms => (DateTimeOffset?)DateTimeOffset.FromUnixTimeMilliseconds(ms))));

    private static readonly Gen<SearchCriteria> s_criteria = Gen.Select(
        s_value.Array[11], s_moment, s_moment, Gen.Int[-1, 4], Gen.Bool.Array[4],
        static (texts, from, to, kind, flags) => SearchFields.All.Select(static (field, i) => (field, i)).Aggregate(
            new SearchCriteria
            {
                Text = texts[9],
                Query = texts[10],
                FromUtc = from,
                ToUtc = to,
                Kind = kind < 0 ? null : (DecoderKind)kind,
                AlertsOnly = flags[0],
                ErrorsOnly = flags[1],
                WithPosition = flags[2],
                Order = flags[3] ? SearchOrder.Oldest : SearchOrder.Newest,
            },
            (criteria, pair) => pair.field.With(criteria, texts[pair.i])));

    [Fact]
    public void Criteria_WrittenAndRead_AreTheSame() => s_criteria.Sample(static criteria => SearchKeys.Read(SearchKeys.Write(criteria)).Criteria == criteria);

    [Fact]
    public void AnyValues_AreReadWithoutFail() =>
        Gen.Select(Gen.Int[0, SearchKeys.Rules.Count - 1].Select(static i => SearchKeys.Rules[i].Key), Gen.String).Array[0, 6].Sample(static pairs =>
            SearchKeys.Read(pairs.Select(static pair => KeyValuePair.Create(pair.Item1, (string?)pair.Item2))) is not null);

    [Fact]
    public void Rules_HaveEveryKeyThatIsWritten()
    {
        var all = new SearchCriteria { Kind = DecoderKind.Acars, Text = "A", Query = "A", FromUtc = DateTimeOffset.UnixEpoch, ToUtc = DateTimeOffset.UnixEpoch, AlertsOnly = true, ErrorsOnly = true, WithPosition = true, Order = SearchOrder.Oldest };
        var full = SearchFields.All.Aggregate(all, static (criteria, field) => field.With(criteria, "A"));

        SearchKeys.Write(full).Select(static pair => pair.Key).ShouldBe(SearchKeys.Rules.Select(static rule => rule.Key), ignoreOrder: true);
    }

    [Theory]
    [InlineData("from", "2026-01-31", "2026-01-31T00:00Z")]
    [InlineData("to", "2026-01-31", "2026-02-01T00:00Z")]
    [InlineData("to", "2026-01-31T12:00", "2026-01-31T12:00Z")]
    [InlineData("from", "2026-01-31T12:00+02:00", "2026-01-31T10:00Z")]
    [InlineData("from", "1769860800.5", "2026-01-31T12:00:00.5Z")]
    [InlineData("msg_type", "vdl-m2", "VDLM2")]
    [InlineData("alerts", "true", "1")]
    [InlineData("order", "OLDEST", "oldest")]
    [InlineData("tail", " N1%_* ", "N1%_*")]
    public void Value_InAnyOfItsForms_IsUnderstood(string key, string value, string expected)
    {
        var reading = Read((key, value));

        reading.Problems.ShouldBeEmpty();
        SearchKeys.Write(reading.Criteria).ShouldHaveSingleItem().ShouldBe(KeyValuePair.Create(key, (string?)expected));
    }

    [Theory]
    [InlineData("from", "yesterday", "from: not a time; it takes 2026-01-31, 2026-01-31T12:00Z or Unix seconds.")]
    [InlineData("to", "1e99", "to: not a time; it takes 2026-01-31, 2026-01-31T12:00Z or Unix seconds.")]
    [InlineData("msg_type", "radio", "msg_type: unknown decoder type; it takes ACARS, VDLM2, HFDL, IMSL, IRDM.")]
    [InlineData("errors", "perhaps", "errors: takes 1 or 0.")]
    [InlineData("order", "random", "order: takes newest or oldest.")]
    [InlineData("q", "* -", "q: there is no letter or digit to look for.")]
    [InlineData("msg_text", "\0😀", "msg_text: there is no letter or digit to look for.")]
    public void Value_ThatIsNone_IsAProblemThatNamesItsKey(string key, string value, string expected) => Read((key, value)).Problems.ShouldHaveSingleItem().ToString().ShouldBe(expected);

    [Fact]
    public void Problems_OfSeveralKeys_AreToldTogether() => Read(("tail", new string('A', 65)), ("q", new string('A', 1_001)), ("from", "2026-01-02T00:00"), ("to", "2026-01-01T00:00"))
        .Problems.Select(static problem => problem.ToString()).ShouldBe(["tail: longer than 64 characters.", "q: longer than 1000 characters.", "from: not before to."]);

    [Fact]
    public void BlankAndForeignKeys_AskForNothing() => Read(("flight", " "), ("limit", "5")).Criteria.FindsEverything.ShouldBeTrue();

    private static SearchReading Read(params (string Key, string Value)[] pairs) => SearchKeys.Read(pairs.Select(static pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
}
