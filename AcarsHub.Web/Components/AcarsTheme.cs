using MudBlazor;

namespace AcarsHub.Web.Components;

/// <summary>
/// What MudBlazor must hear from C#. Colours are not here: they live in <c>css/palette.css</c>, where the theme can change
/// before the first paint and without the server.
/// </summary>
internal static class AcarsTheme
{
    // MudBlazor's default, Roboto, would come from the network.
    private static readonly string[] s_fonts =
        ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "DejaVu Sans", "Liberation Sans", "sans-serif"];

    public static MudTheme Value { get; } = Make();

    private static MudTheme Make()
    {
        var theme = new MudTheme();
        theme.Typography.Default.FontFamily = s_fonts;
        theme.Typography.Default.FontSize = ".875rem";
        theme.LayoutProperties.DefaultBorderRadius = "8px";
        return theme;
    }
}
