using AcarsHub.Domain.Live;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components.Pages.About;
using AcarsHub.Web.Releases;
using AcarsHub.Web.Status;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Pages.About;

public sealed class VersionCardTests : ComponentTest
{
    private readonly LiveFeed<ReleaseState> _releases = new(capacity: 1);

    [Fact]
    public void Card_WithoutReleaseCheck_HasThisVersionAndSaysThatNobodyIsAsked()
    {
        Context.Services.AddSingleton(new ReleaseOptions((Uri?)null));
        Context.Services.AddSingleton(_releases);

        var cut = Context.Render<VersionCard>();

        cut.FindAll("dd").Select(static value => value.TextContent).First().ShouldBe(ProductVersion.Text);
        cut.Markup.ShouldContain("Nobody is asked");
        cut.FindAll(".newer").ShouldBeEmpty();
    }

    [Fact]
    public async Task Card_WithReleaseCheck_FollowsWhatIsFound()
    {
        Context.Services.AddSingleton(new ReleaseOptions(new Uri("https://example.org/latest")));
        Context.Services.AddSingleton(_releases);
        var cut = Context.Render<VersionCard>();
        cut.Markup.ShouldContain("Not asked yet");

        _releases.Publish([new ReleaseState("99.0.0<b>", NewStatus.At, null)]);
        await cut.WaitForAssertionAsync(() => cut.Markup.ShouldContain("99.0.0&lt;b&gt;"));

        _releases.Publish([new ReleaseState("99.0.0", NewStatus.At, null)]);
        Clock.Advance(AcarsHub.Web.Components.LiveComponentBase.RenderInterval);
        await cut.WaitForAssertionAsync(() => cut.Find(".newer").TextContent.ShouldContain("newer version"));
    }
}
