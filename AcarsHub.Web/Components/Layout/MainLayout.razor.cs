using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Layout;

public sealed partial class MainLayout : LayoutComponentBase
{
    [Inject]
    private NavigationManager Navigation { get; set; } = null!; // Set by the framework before the first render.

    // With a base element a bare "#main" would lead to the landing page.
    private string SkipTarget => Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0] + "#main";
}
