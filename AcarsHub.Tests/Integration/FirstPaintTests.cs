using System.Text.RegularExpressions;
using AcarsHub.Tests.Browser;
using AngleSharp.Html.Parser;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

/// <summary>What the first answer for a page carries: its styles, and not those of the others.</summary>
public sealed partial class FirstPaintTests(SharedStation shared) : IClassFixture<SharedStation>
{
    public static TheoryData<string> Pages { get; } = [.. SharedStation.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_CarriesTheStylesOfAllThatIsToBeSeen(string path)
    {
        using var client = new HttpClient { BaseAddress = shared.Station.Url };
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(path, TestContext.Current.CancellationToken));
        var styled = Scopes(await client.GetStringAsync("AcarsHub.Web.styles.css", TestContext.Current.CancellationToken));
        foreach (var dialog in page.QuerySelectorAll("dialog:not([open])"))
        {
            dialog.Remove(); // Nobody sees what is in it.
        }

        var used = page.Body!.QuerySelectorAll("*").SelectMany(static element => element.Attributes).Select(static attribute => attribute.Name).Intersect(styled).ToList();

        used.Count.ShouldBeGreaterThan(5);
        used.Except(Scopes(page.QuerySelector("head style")!.TextContent)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_LeavesTheStylesOfTheOthersForLater()
    {
        using var client = new HttpClient { BaseAddress = shared.Station.Url };
        var live = await client.GetStringAsync("live-messages", TestContext.Current.CancellationToken);
        var search = await client.GetStringAsync("search", TestContext.Current.CancellationToken);

        var (ofLive, ofSearch) = (Scopes(live), Scopes(search));

        ofLive.Except(ofSearch).ShouldNotBeEmpty();
        ofSearch.Except(ofLive).ShouldNotBeEmpty();
        live.ShouldContain("data-styles=\"AcarsHub.Web.");
    }

    // By the attributes with which the framework ties a component's styles to its elements.
    private static HashSet<string> Scopes(string styles) => [.. Scope().Matches(styles).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex(@"\[(b-[a-z0-9]{10})\]")]
    private static partial Regex Scope();
}
