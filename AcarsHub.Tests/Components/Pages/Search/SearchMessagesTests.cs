using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components.Pages.Search;
using AcarsHub.Web.Search;
using AcarsHub.Web.Status;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Pages.Search;

/// <summary>The page on a real history; the clock stands still, so that only the test lets time pass.</summary>
public sealed class SearchMessagesTests : ComponentTest, IClassFixture<SearchStation>
{
    private readonly SearchGate _gate;

    public SearchMessagesTests(SearchStation shared)
    {
        var services = shared.Station.App.Services;
        _gate = services.GetRequiredService<SearchGate>();
        Context.Services.AddSingleton(services.GetRequiredService<HistorySearch>());
        Context.Services.AddSingleton(services.GetRequiredService<StatusBuilder>());
        Context.Services.AddSingleton(services.GetRequiredService<Exports>());
        Context.Services.AddScoped<LastSearch>();
    }

    private BunitNavigationManager Navigation => Context.Services.GetRequiredService<BunitNavigationManager>();

    [Fact]
    public void Page_BeforeTheFirstSearch_ShowsExamplesAndSearchesNothing()
    {
        var cut = Context.Render<SearchMessages>();

        cut.FindAll(".start li a").Count.ShouldBeGreaterThan(3);
        cut.FindAll("article").ShouldBeEmpty();
        cut.Find(".statistics").TextContent.ShouldContain("125");
    }

    [Fact]
    public async Task Typing_SearchesHalfASecondAfterTheLastKeyAndReplacesTheAddress()
    {
        var cut = Context.Render<SearchMessages>();

        Type(cut, "#search-tail", "8719");
        Clock.Advance(SearchMessages.Pause - TimeSpan.FromMilliseconds(1));
        Type(cut, "#search-tail", "8719Q");
        Clock.Advance(SearchMessages.Pause - TimeSpan.FromMilliseconds(1));
        cut.FindAll("#results-title").ShouldBeEmpty();
        Clock.Advance(TimeSpan.FromMilliseconds(1));

        await cut.WaitForAssertionAsync(() => cut.FindAll("article").Count.ShouldBe(2));
        var step = Navigation.History.ShouldHaveSingleItem();
        step.Uri.ShouldEndWith("search?tail=8719Q");
        step.Options.ReplaceHistoryEntry.ShouldBeTrue();
    }

    [Fact]
    public void Typing_OfWhatIsNone_IsSaidBesideTheFieldAndNotSearchedFor()
    {
        var cut = Context.Render<SearchMessages>();

        Type(cut, "#search-q", "*");
        Clock.Advance(SearchMessages.Pause);

        cut.Find("#search-q-problem").TextContent.ShouldBe("There is no letter or digit to look for.");
        cut.Find("#search-q").GetAttribute("aria-invalid").ShouldBe("true");
        Navigation.History.ShouldBeEmpty();
    }

    [Fact]
    public async Task LastField_Emptied_TakesTheResultsAwayWithoutASearch()
    {
        var cut = Context.Render<SearchMessages>();
        await SubmitAsync(cut, "#search-tail", "8719Q");
        await cut.WaitForAssertionAsync(() => cut.FindAll("article").Count.ShouldBe(2));

        Type(cut, "#search-tail", "");

        cut.FindAll("article").ShouldBeEmpty();
        cut.FindAll(".start").Count.ShouldBe(1);
        Navigation.Uri.ShouldEndWith("/search");
    }

    [Fact]
    public async Task Submitting_IsShownOnTheButtonAndANewerSearchTakesItsPlace()
    {
        var turns = await Task.WhenAll(Enumerable.Range(0, SearchGate.AtOnce).Select(_ => _gate.EnterAsync(default)));
        var cut = Context.Render<SearchMessages>();
        Type(cut, "#search-tail", "N1SERIAL");
        var first = cut.Find("form.form").SubmitAsync();
        var button = cut.Find("button[type=submit]");
        button.TextContent.ShouldBe("Searching…");
        button.HasAttribute("disabled").ShouldBeTrue();

        Type(cut, "#search-tail", "8719Q");
        cut.Find("button[type=submit]").HasAttribute("disabled").ShouldBeFalse(); // Searching by itself disables nothing.
        Clock.Advance(SearchMessages.Pause);
        foreach (var turn in turns)
        {
            turn!.Dispose(); // There was room for it.
        }

        await first;
        await cut.WaitForAssertionAsync(() => cut.Find("#results-title").TextContent.ShouldStartWith("2 messages"));
        cut.FindAll("article").Count.ShouldBe(2);
    }

    [Fact]
    public async Task TooManySearches_AreAWordAndAnotherTry()
    {
        var turns = Enumerable.Range(0, SearchGate.AtOnce + SearchGate.Waiting).Select(_ => _gate.EnterAsync(default)).ToList();
        var cut = Context.Render<SearchMessages>();
        await SubmitAsync(cut, "#search-tail", "8719Q");
        await cut.WaitForAssertionAsync(() => cut.Find("[role=alert] p").TextContent.ShouldStartWith("Too many searches"));
        foreach (var turn in turns)
        {
            (await turn)!.Dispose(); // There was room for it.
        }

        await cut.Find("[role=alert] button").ClickAsync();

        await cut.WaitForAssertionAsync(() => cut.FindAll("article").Count.ShouldBe(2));
    }

    [Fact]
    public async Task Address_OfAPage_LeadsToItAndItsNeighbours()
    {
        Navigation.NavigateTo("search?station_id=SERIAL&page=last");
        var cut = Context.Render<SearchMessages>();
        await cut.WaitForAssertionAsync(() => Serials(cut).ShouldBe(Numbers(50, 1)));
        cut.FindAll("a[aria-label='Next page']").ShouldBeEmpty();

        Follow(cut, "Previous page");
        await cut.WaitForAssertionAsync(() => Serials(cut).ShouldBe(Numbers(100, 51)));
        Follow(cut, "Previous page"); // Twenty are left, but the first page is full.
        await cut.WaitForAssertionAsync(() => Serials(cut).ShouldBe(Numbers(120, 71)));
        cut.FindAll("a[aria-label='First page']").ShouldBeEmpty();
        Follow(cut, "Next page");
        await cut.WaitForAssertionAsync(() => Serials(cut).ShouldBe(Numbers(70, 21)));
        Follow(cut, "First page");
        await cut.WaitForAssertionAsync(() => Serials(cut).ShouldBe(Numbers(120, 71)));
    }

    [Fact]
    public async Task Page_LeftAndComeBackTo_ShowsTheSameSearch()
    {
        var cut = Context.Render<SearchMessages>();
        await SubmitAsync(cut, "#search-tail", "8719Q");
        await Context.DisposeComponentsAsync();
        Navigation.NavigateTo("search");

        cut = Context.Render<SearchMessages>();

        await cut.WaitForAssertionAsync(() => cut.FindAll("article").Count.ShouldBe(2));
        cut.Find("#search-tail").GetAttribute("value").ShouldBe("8719Q");
        Navigation.Uri.ShouldEndWith("search?tail=8719Q");
    }

    private static async Task SubmitAsync(IRenderedComponent<SearchMessages> cut, string field, string value)
    {
        Type(cut, field, value);
        await cut.Find("form.form").SubmitAsync();
    }

    // Typing ends with the search it begins, which waits for the clock.
    private static void Type(IRenderedComponent<SearchMessages> cut, string field, string value) => _ = cut.Find(field).InputAsync(new ChangeEventArgs { Value = value });

    private void Follow(IRenderedComponent<SearchMessages> cut, string link) => Navigation.NavigateTo(cut.Find($"a[aria-label='{link}']").GetAttribute("href")!);

    private static IEnumerable<string> Serials(IRenderedComponent<SearchMessages> cut) => cut.FindAll("article .text").Select(static text => text.TextContent);

    private static IEnumerable<string> Numbers(int from, int to) => Enumerable.Range(to, from - to + 1).Reverse().Select(SearchStation.Text);
}
