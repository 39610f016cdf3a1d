using AcarsHub.Web.Components.Layout;
using Bunit;
using Microsoft.AspNetCore.Components;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Layout;

public sealed class MainLayoutTests : ComponentTest
{
    [Fact]
    public void Layout_HasLandmarksSkipLinkAndNames()
    {
        Context.Renderer.SetRendererInfo(new RendererInfo("Server", isInteractive: true));

        var cut = Context.Render<MainLayout>(parameters =>
            parameters.Add(layout => layout.Body, (RenderFragment)(builder => builder.AddContent(0, "content"))));

        cut.Find("main").TextContent.ShouldBe("content");
        cut.Find("a.skip-link").GetAttribute("data-skip").ShouldBe(cut.Find("main").Id);
        cut.FindAll("nav").ShouldAllBe(nav => nav.GetAttribute("aria-label") == "Main");
        cut.FindAll("button").ShouldAllBe(button => button.HasAttribute("aria-label") || button.TextContent.Trim().Length > 0);
        cut.Find("[data-connection]").FirstElementChild!.HasAttribute("hidden").ShouldBeTrue();
    }
}
