using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace AcarsHub.Web.Components.Shared;

/// <summary>Writes a text with what was searched for or raised an alert marked in it: text nodes and <c>mark</c> elements, nothing else.</summary>
internal static class HitMarker
{
    /// <summary>The text; as it is when there is nothing to mark.</summary>
    public static RenderFragment Mark(this CardMarks? marks, string? text, HitPlace place) => builder =>
    {
        if (marks is null || string.IsNullOrEmpty(text))
        {
            builder.AddContent(0, text);
            return;
        }

        Write(builder, text, marks.In(text, place));
    };

    private static void Write(RenderTreeBuilder builder, string text, IEnumerable<CardMark> marks)
    {
        var at = 0;
        foreach (var mark in marks)
        {
            builder.AddContent(1, text[at..mark.Range.Start.Value]);
            builder.OpenElement(2, "mark");
            builder.AddAttribute(3, "class", mark.Class);
            builder.AddContent(4, text[mark.Range]);
            builder.CloseElement();
            at = mark.Range.End.Value;
        }

        builder.AddContent(5, text[at..]);
    }
}
