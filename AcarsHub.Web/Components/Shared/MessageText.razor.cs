using AcarsHub.Web.Components.Formatting;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Shared;

/// <summary>The raw text of a message. A long one is sent to the browser only when somebody asks for it.</summary>
public sealed partial class MessageText : ComponentBase
{
    private const int LongestSearched = 4_000;

    private TextExcerpt _excerpt = new("", IsCut: false);
    private CardMarks? _marks;
    private bool _isExpanded;

    /// <summary>Text with visible controls.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>Unique name to derive element ids from.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>Whether it stands behind what was decoded from it.</summary>
    [Parameter]
    public bool IsQuiet { get; set; }

    /// <summary>Words above it.</summary>
    [Parameter]
    public string? Caption { get; set; }

    /// <summary>What to mark; null for nothing.</summary>
    [Parameter]
    public CardMarks? Marks { get; set; }

    private string TextId => Id + "-text";

    protected override void OnParametersSet()
    {
        _excerpt = IsQuiet ? TextExcerpt.LineOf(Text) : TextExcerpt.Of(Text);
        if (!ReferenceEquals(Marks, _marks))
        {
            // What was searched for, or what raised the alert, is to be seen at once.
            _marks = Marks;
            _isExpanded = _excerpt.IsCut && Text.Length <= LongestSearched && Marks is not null && !Marks.AreIn(_excerpt.Shown, HitPlace.Words) && Marks.AreIn(Text, HitPlace.Words);
        }
    }

    private void Toggle() => _isExpanded = !_isExpanded;
}
