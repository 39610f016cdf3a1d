using AcarsHub.Domain.Search;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components.Shared;
using Bunit;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Shared;

public sealed class SearchHitsTests : ComponentTest
{
    [Theory]
    [InlineData("fuel", "FUEL, REFUEL", "[FUEL], REFUEL")]
    [InlineData("fue*", "FUEL, REFUEL", "[FUE]L, REFUEL")]
    [InlineData("\"fuel remaining\"", "FUEL/REMAINING FUEL", "[FUEL/REMAINING] FUEL")]
    [InlineData("a OR b -c", "A B C", "[A] [B] C")]
    [InlineData("\"a b\" \"b c\"", "A B C", "[A B C]")]
    [InlineData("fuel", "NOTHING", "NOTHING")]
    public void Words_OfAQuery_AreFoundAsTheIndexHasThem(string query, string text, string expected) => Marked(new SearchCriteria { Query = query }, text, HitPlace.Words).ShouldBe(expected);

    [Fact]
    public void MessageText_IsAPhraseOfWhichTheLastWordMayBeIncomplete() => Marked(new SearchCriteria { Text = "fuel rem" }, "NO FUEL, REMAINING 12", HitPlace.Words).ShouldBe("NO [FUEL, REM]AINING 12");

    [Fact]
    public void Identifiers_AreMarkedWhereTheyStandAndNowhereElse()
    {
        var criteria = new SearchCriteria { Tail = "8719q", Label = "H", Frequency = "131.5" };

        Marked(criteria, "N8719Q", HitPlace.Aircraft).ShouldBe("N[8719Q]");
        Marked(criteria, "TEXT 8719Q", HitPlace.Words).ShouldBe("TEXT 8719Q");
        Marked(criteria, "H1 · AH", HitPlace.Label).ShouldBe("[H]1 · AH");
        Marked(criteria, "131.550 MHz", HitPlace.Frequency).ShouldBe("[131.5]50 MHz");
        Marked(criteria with { Tail = "N*Q" }, "N8719Q", HitPlace.Aircraft).ShouldBe("N8719Q");
    }

    [Fact]
    public void Criteria_WithoutText_HaveNothingToMark() => SearchHits.Of(new SearchCriteria { AlertsOnly = true, Query = "-without" }).ShouldBeNull();

    [Fact]
    public void Card_OfAHit_MarksItAndKeepsMarkupAsText()
    {
        var message = NewMessage.Tracked(1, NewMessage.Received() with { Text = "<b>FUEL</b> <mark>LOW" });
        var hits = SearchHits.Of(new SearchCriteria { Query = "fuel low", Tail = "100", StationId = "station" });

        var cut = Context.Render<MessageCard>(parameters => parameters.Add(static card => card.Message, message).Add(static card => card.Hits, hits));

        cut.FindAll("mark").Select(static mark => mark.TextContent).ShouldBe(["100", "FUEL", "LOW", "STATION"]);
        cut.Find(".text").TextContent.ShouldBe("<b>FUEL</b> <mark>LOW");
    }

    [Fact]
    public void Card_OfAHitFarBackInALongText_ShowsItAtOnce()
    {
        var message = NewMessage.Tracked(1, NewMessage.Received() with { Text = string.Concat(Enumerable.Repeat("WORD ", 200)) + "NEEDLE" });

        var cut = Context.Render<MessageCard>(parameters => parameters.Add(static card => card.Message, message).Add(static card => card.Hits, SearchHits.Of(new SearchCriteria { Query = "needle" })));

        cut.Find("mark").TextContent.ShouldBe("NEEDLE");
    }

    private static string Marked(SearchCriteria criteria, string text, HitPlace place)
    {
        foreach (var range in SearchHits.Of(criteria)!.In(text, place).Reverse()) // There is something to mark.
        {
            text = text.Insert(range.End.Value, "]").Insert(range.Start.Value, "[");
        }

        return text;
    }
}
