using AcarsHub.Domain.Messages;
using Microsoft.AspNetCore.Components.Web;

namespace AcarsHub.Web.Components.Layout;

/// <summary>The rate in the bar. Not a live region: a number every five seconds would drown everything else.</summary>
public sealed partial class RateWidget : RateComponentBase
{
    private bool _isDismissed;

    private List<DecoderNames> Active => [.. DecoderKinds.All.Where(decoder => Rate?[decoder.Kind] > 0)];

    // Content shown on hover or focus must go away on demand without moving either (WCAG 1.4.13).
    private void OnKeyDown(KeyboardEventArgs e) => _isDismissed |= e.Key == "Escape";

    private void Restore() => _isDismissed = false;
}
