using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Search;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components.Shared;
using Bunit;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Shared;

/// <summary>What raised an alert, on the card of the message.</summary>
public sealed class AlertMarksTests : ComponentTest
{
    private static readonly AlertTerm s_fuel = AlertTerm.Of("fuel") with { Severity = AlertSeverity.Critical };
    private static readonly AlertTerm s_tail = AlertTerm.Of("100A") with { Colour = AlertColour.Purple };

    [Fact]
    public void Terms_AreMarkedInTheirColourAndNamedWithTheirField()
    {
        var cut = Card("Low Fuel, <b>FUELLED</b>", new AlertHit(s_fuel, AlertFields.Text), new AlertHit(s_tail, AlertFields.Tail));

        cut.FindAll("mark").Select(static mark => $"{mark.TextContent} {mark.ClassName}").ShouldBe(["100A found alert-purple", "Fuel found alert-red"], ignoreOrder: true);
        cut.FindAll(".reasons li").Select(static line => line.TextContent.Trim()).ShouldBe(["Text: FUEL", "Registration: 100A"]);
        cut.Find("article").ClassList.ShouldContain("alert-red"); // The gravest.
        cut.FindAll("article b").ShouldBeEmpty();
    }

    [Fact]
    public void Terms_OfAnotherField_AreNotMarkedWhereTheyWereNotFound() =>
        Card("FUEL 100A", new AlertHit(s_tail, AlertFields.Tail)).FindAll(".text mark").ShouldBeEmpty();

    [Fact]
    public void Marks_ThatOverlap_StandApart()
    {
        AlertHit[] hits = [new(AlertTerm.Of("LOW FUEL"), AlertFields.Text), new(AlertTerm.Of("fuel state"), AlertFields.Text)];
        var cut = Context.Render<MessageCard>(parameters => parameters
            .Add(static card => card.Message, Message("LOW FUEL STATE NOW", hits))
            .Add(static card => card.Hits, SearchHits.Of(new SearchCriteria { Query = "state now" })));

        cut.FindAll(".text mark").Select(static mark => mark.TextContent).ShouldBe(["LOW FUEL", " STATE", "NOW"]);
        cut.Find(".text").TextContent.ShouldBe("LOW FUEL STATE NOW");
    }

    [Fact]
    public void Card_WithoutAlerts_HasNoneOfIt()
    {
        var cut = Card("FUEL");

        cut.FindAll("mark, .reasons").ShouldBeEmpty();
        cut.Find("article").ClassList.ShouldNotContain("alert");
    }

    private IRenderedComponent<MessageCard> Card(string text, params AlertHit[] hits) =>
        Context.Render<MessageCard>(parameters => parameters.Add(static card => card.Message, Message(text, hits)));

    private static TrackedMessage Message(string text, params AlertHit[] hits) =>
        new(NewMessage.Stored(1, NewMessage.Enriched(NewMessage.Received() with { Text = text }) with { Alerts = [.. hits] }));
}
