using MudBlazor;

namespace AcarsHub.Web.Components;

/// <summary>
/// What MudBlazor must hear from C#. Colours are not here: they live in <c>css/palette.css</c>, where the theme can change
/// before the first paint and without the server.
/// </summary>
internal static class AcarsTheme
{
    public static MudTheme Value { get; } = Make();

    private static MudTheme Make()
    {
        var theme = new MudTheme();
        theme.Typography.Default.FontFamily = ["var(--font-text)"]; // The default, Roboto, would come from the network.
        theme.Typography.Default.FontSize = ".875rem";
        theme.LayoutProperties.DefaultBorderRadius = "8px";
        return theme;
    }
}
