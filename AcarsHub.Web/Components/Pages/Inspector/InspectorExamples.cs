using System.Collections.Immutable;
using AcarsHub.Domain.Decoding;

namespace AcarsHub.Web.Components.Pages.Inspector;

/// <summary>A made-up message to try the inspector with.</summary>
public sealed record InspectorExample(string Name, string Label, MessageDirection Direction, string Text);

/// <summary>Messages for somebody who has none at hand.</summary>
public static class InspectorExamples
{
    public static ImmutableArray<InspectorExample> All { get; } =
    [
        new("Position report", "10", MessageDirection.Downlink, "/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/"),
        new("Squitter", "SQ", MessageDirection.Uplink, "02XADFWKDFW13254N09702WV136975/ARINC"),
        new("Clearance", "AA", MessageDirection.Uplink, "/USADCXA.AT1.N100AB22D22685328087AE"),
    ];
}
