using AcarsHub.Tests.Builders;
using AcarsHub.Web.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>Finding what was received (ui.md 8, 21.6, 21.11).</summary>
public sealed class SearchTests(BrowserFixture browser, SearchStation shared) : IClassFixture<SearchStation>
{
    private Station Station => shared.Station;

    [Fact]
    public async Task Q1_Q2_Q3_Q4_Q5_Form_SearchesListsAndSaysWhenNothingIsFound()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync("search");
        foreach (var field in new[] { "Flight", "Tail number", "ICAO hex", "Departure", "Destination", "Frequency", "Message label", "Message number", "Station id", "Decoder type", "Message text", "Search messages" })
        {
            await Expect(page.Page.GetByLabel(field, new PageGetByLabelOptions { Exact = true })).ToBeVisibleAsync();
        }

        await Expect(page.Button("Clear")).ToBeVisibleAsync();
        await BusyAsync(page, SearchStation.Messages);
        await Expect(page.Cards).ToHaveCountAsync(50);

        await page.Page.GetByLabel("Flight", new PageGetByLabelOptions { Exact = true }).FillAsync("WN4899");
        await BusyAsync(page, 2);
        await Expect(page.Cards).ToHaveCountAsync(2);

        await page.Page.GetByLabel("Tail number", new PageGetByLabelOptions { Exact = true }).FillAsync("NOBODY");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.GetByText("No messages found")).ToBeVisibleAsync();
        await Expect(page.Cards).ToHaveCountAsync(0);
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Q6_FormOutOfSight_IsALineThatLeadsBackAndClearEmptiesEverything()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync("search?station_id=SERIAL&order=oldest");
        await Expect(page.Cards).ToHaveCountAsync(50);
        var line = page.Button("Station id SERIAL · Oldest first");
        await Expect(line).ToHaveCountAsync(0);

        await page.Page.EvaluateAsync("() => window.scrollTo({ top: 2000, behavior: 'instant' })");
        await Expect(line).ToHaveAttributeAsync("aria-expanded", "false");
        (await page.ViolationsAsync("[data-search-summary]")).ShouldBeEmpty();
        await line.ClickAsync();
        await page.Page.WaitForFunctionAsync("() => window.scrollY === 0");
        await Expect(line).ToHaveCountAsync(0);
        await page.Button("Clear").ClickAsync();

        await Expect(page.Cards).ToHaveCountAsync(0);
        await Expect(page.Page.Locator("#results-title")).ToHaveCountAsync(0);
        await Expect(page.Page.GetByLabel("Station id", new PageGetByLabelOptions { Exact = true })).ToHaveValueAsync("");
        await Expect(page.Page).ToHaveURLAsync("/search");
    }

    [Theory]
    [InlineData("Flight", "wn4899", "WN4899", 2)] // I-8
    [InlineData("Tail number", "8719q", "8719Q", 2)] // I-9
    [InlineData("Station id", "test-acars", "test-acars", 2)] // I-11
    [InlineData("Search messages", "\"fuel remaining\"", "\"fuel remaining\"", 1)]
    public async Task I8_I9_I11_Typing_FindsCardsWithTheHitMarked(string field, string typed, string shown, int expected)
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync("search");
        var input = page.Page.GetByLabel(field, new PageGetByLabelOptions { Exact = true });

        await input.PressSequentiallyAsync(typed);

        await Expect(page.Cards).ToHaveCountAsync(expected);
        await Expect(input).ToHaveValueAsync(shown);
        (await page.Cards.First.Locator("mark").First.InnerTextAsync()).ShouldBe(typed.Trim('"'), StringCompareShould.IgnoreCase);
        await page.ReloadAsync(); // The address has it.
        await Expect(page.Cards).ToHaveCountAsync(expected);
        await Expect(input).ToHaveValueAsync(shown);
    }

    [Fact]
    public async Task I10_I12_I13_Lists_OfEverythingAndOfATypeHaveCardsForPeople()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync("search");
        await SearchButton(page).ClickAsync();
        await Expect(page.Cards).ToHaveCountAsync(50); // I-10
        (await page.Page.Locator("main").InnerTextAsync()).ShouldNotMatch("station_id|msg_text|message_type|received_at"); // I-13

        await page.Page.GetByLabel("Decoder type", new PageGetByLabelOptions { Exact = true }).SelectOptionAsync("VDLM2");

        await Expect(page.Cards).ToHaveCountAsync(1); // I-12
        await page.Page.GoBackAsync();
        await Expect(page.Page).ToHaveURLAsync("/search");
    }

    [Fact]
    public async Task Paging_ByKey_GoesThroughAllAndToTheTop()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Phone);
        await page.GoAsync("search?station_id=SERIAL");
        await Expect(page.Cards.First).ToContainTextAsync(SearchStation.Text(120));

        await page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Next page" }).Last.ClickAsync();
        await Expect(page.Cards.First).ToContainTextAsync(SearchStation.Text(70));
        await page.Page.WaitForFunctionAsync("() => window.scrollY === 0 && document.activeElement.id === 'results-title'");
        await page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Last page" }).First.ClickAsync();
        await Expect(page.Cards.Last).ToContainTextAsync(SearchStation.Text(1));
        (await page.SmallTargetsAsync()).ShouldBeEmpty();
        await page.Page.GoBackAsync();
        await Expect(page.Cards.First).ToContainTextAsync(SearchStation.Text(70));
        await page.Cards.First.Locator("h2 a").ClickAsync();
        await page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "All messages" }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync("/search?tail=N1SERIAL");
        await Expect(page.Page.Locator("#results-title")).ToContainTextAsync("120 messages");
    }

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task X5_X14_U4_ResultsHelpAndProblems_AreAccessible(int width, int height, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(Station.Url, new Screen(width, height), scheme);
        await page.GoAsync("search?q=fuel&tail=8719Q&from=nonsense");
        await Expect(page.Page.GetByText("Not a time")).ToBeVisibleAsync();
        (await page.ViolationsAsync()).ShouldBeEmpty();

        await page.GoAsync("search?q=fuel&tail=8719Q");
        await Expect(page.Cards).ToHaveCountAsync(2);
        if (width < 768)
        {
            (await page.SmallTargetsAsync()).ShouldBeEmpty(); // U-4
        }

        await page.Button("Help: Tail number").PressAsync("Enter");
        await Expect(page.Page.GetByText("8719Q finds N8719Q")).ToBeVisibleAsync();
        (await page.ViolationsAsync()).ShouldBeEmpty();
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse();
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(page.Page.GetByText("8719Q finds N8719Q")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task SavedSearches_AreNamedOpenedDeletedAndBroughtBack()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync("search?tail=8719Q");
        await page.Button("Save this search").ClickAsync();
        await page.Page.GetByLabel("Name of the search").FillAsync("<b>Mine</b>");
        await page.Page.Keyboard.PressAsync("Enter");
        var saved = page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "<b>Mine</b>" });
        await Expect(saved).ToBeVisibleAsync();

        await page.GoAsync("search");
        await saved.ClickAsync();
        await Expect(page.Cards).ToHaveCountAsync(2);
        await page.Button("Delete <b>Mine</b>").ClickAsync();
        await Expect(saved).ToHaveCountAsync(0);
        await page.Button("Undo").ClickAsync();
        await Expect(saved).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Export_OfWhatWasFound_IsAFileAndTellsItsProgress()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        await page.GoAsync("search?station_id=SERIAL");
        var link = page.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "CSV" });

        var download = await page.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());

        download.SuggestedFilename.ShouldMatch("^acarshub-.*\\.csv$");
        (await File.ReadAllLinesAsync(await download.PathAsync())).Length.ShouldBe(1 + SearchStation.Numbered);
        await Expect(page.Page.GetByText("Done: 120 messages")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task AwkwardValues_TypedPastedOrInTheAddress_LeaveThePageAlive()
    {
        await using var page = await browser.OpenAsync(Station.Url, Screen.Desktop);
        foreach (var value in new[] { "'\"%_*", "a); DROP TABLE messages", "😀", "a\0b", "NEAR(", "<b onclick=owned=1>", "\u202E", new string('x', 3_000) })
        {
            await page.GoAsync($"search?flight={Uri.EscapeDataString(value)}&q={Uri.EscapeDataString(value)}");
            await Expect(page.Page.Locator("#results-title, .problem").First).ToBeVisibleAsync();
        }

        await page.GoAsync("search");
        await page.Page.Locator("#search-tail").FocusAsync();
        await page.Page.Keyboard.InsertTextAsync(new string('x', 1_000_000));
        await Expect(page.Page.Locator("#search-tail")).ToHaveValueAsync(new string('X', 64));
        await Expect(page.Page.GetByText("No messages found")).ToBeVisibleAsync();
        await page.Page.Locator("#search-tail").FillAsync("8719Q");
        await Expect(page.Cards).ToHaveCountAsync(2);
        (await page.Page.EvaluateAsync<bool>("() => 'owned' in window")).ShouldBeFalse();
    }

    private static ILocator SearchButton(BrowserPage page) => page.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Search", Exact = true });

    // No search can begin while all turns are taken, so that there is time to look.
    private async Task BusyAsync(BrowserPage page, int expected)
    {
        await Expect(page.Page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        var gate = Station.App.Services.GetRequiredService<SearchGate>();
        var turns = await Task.WhenAll(Enumerable.Range(0, SearchGate.AtOnce).Select(_ => gate.EnterAsync(default)));
        await SearchButton(page).ClickAsync();
        var busy = page.Button("Searching…");
        await Expect(busy).ToBeDisabledAsync();
        foreach (var turn in turns)
        {
            turn!.Dispose(); // There was room for it.
        }

        await Expect(busy).ToHaveCountAsync(0);
        await Expect(page.Page.Locator("#results-title")).ToContainTextAsync($"{expected} messages");
    }
}
