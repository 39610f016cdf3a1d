using AcarsHub.Domain.Search;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components.Pages.Search;
using AcarsHub.Web.Search;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Search;

public sealed class PageSizeTests
{
    [Fact]
    public async Task Page_OfResults_HasAsManyAsTheOwnerWants()
    {
        await using var station = await Station.StartAsync(environment: ["SEARCH_PAGE_SIZE=2"]);
        await station.SendAllAsync([.. Enumerable.Range(1, 3).Select(static i => WireSamples.Acars($"AA072{i}", $"TEXT {i}"))]);

        var view = await SearchRun.RunAsync(station.App.Services.GetRequiredService<HistorySearch>(), SearchCriteria.None, PagePlace.First, default);

        view.Messages.Select(static m => m.Text).ShouldBe(["TEXT 3", "TEXT 2"]);
        view.Total.Count.ShouldBe(3);
    }
}
