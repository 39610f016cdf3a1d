using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace AcarsHub.Web.Components.Shared;

/// <summary>Writes a text with what was searched for marked in it: text nodes and <c>mark</c> elements, nothing else.</summary>
internal static class HitMarker
{
    /// <summary>The text; as it is when there is nothing to mark.</summary>
    public static RenderFragment Mark(this SearchHits? hits, string? text, HitPlace place) => builder =>
    {
        if (hits is null || string.IsNullOrEmpty(text))
        {
            builder.AddContent(0, text);
            return;
        }

        Write(builder, text, hits.In(text, place));
    };

    private static void Write(RenderTreeBuilder builder, string text, IEnumerable<Range> marks)
    {
        var at = 0;
        foreach (var mark in marks)
        {
            builder.AddContent(1, text[at..mark.Start.Value]);
            builder.OpenElement(2, "mark");
            builder.AddContent(3, text[mark]);
            builder.CloseElement();
            at = mark.End.Value;
        }

        builder.AddContent(4, text[at..]);
    }
}
