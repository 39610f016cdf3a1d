using AcarsHub.Web.Components.Layout;
using AcarsHub.Web.Status;
using Bunit;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Layout;

public sealed class StationBannerTests : ComponentTest
{
    [Fact]
    public async Task Banner_WhileTheDatabaseFails_SaysSoAndGoesWhenItWorks()
    {
        var cut = Context.Render<StationBanner>();
        cut.Markup.Trim().ShouldBeEmpty();

        Notices.Publish([new StationNotice("Messages cannot be stored", IsError: true)]);
        await cut.WaitForAssertionAsync(() => cut.Find("[role=alert]").TextContent.ShouldBe("Messages cannot be stored"));

        Notices.Publish([new StationNotice("Copying", IsError: false, Fraction: 0.25)]);
        Clock.Advance(AcarsHub.Web.Components.LiveComponentBase.RenderInterval);
        await cut.WaitForAssertionAsync(() => cut.Find("[role=status] progress").GetAttribute("value").ShouldBe("0.25"));

        Notices.Publish([StationNotice.None]);
        Clock.Advance(AcarsHub.Web.Components.LiveComponentBase.RenderInterval);
        await cut.WaitForAssertionAsync(() => cut.Markup.Trim().ShouldBeEmpty());
    }
}
