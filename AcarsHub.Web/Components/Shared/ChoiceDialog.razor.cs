using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Shared;

/// <summary>Something that can be checked.</summary>
/// <param name="Id">What it is to the program.</param>
/// <param name="Name">What it is to people.</param>
public sealed record Choice(string Id, string Name);

/// <summary>A list of check boxes; every change holds at once.</summary>
public sealed partial class ChoiceDialog : ComponentBase
{
    private ModalDialog _dialog = null!; // Set by the reference in the markup.

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter, EditorRequired]
    public string TitleId { get; set; } = "";

    /// <summary>What a check means.</summary>
    [Parameter, EditorRequired]
    public string Hint { get; set; } = "";

    /// <summary>Why there is nothing to check.</summary>
    [Parameter, EditorRequired]
    public string Empty { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<Choice> Choices { get; set; } = [];

    [Parameter, EditorRequired]
    public ImmutableArray<string> Chosen { get; set; } = [];

    [Parameter]
    public EventCallback<ImmutableArray<string>> ChosenChanged { get; set; }

    public void Show() => _dialog.Show();

    private Task Set(string id, bool isChosen) => ChosenChanged.InvokeAsync(isChosen ? Chosen.Add(id) : Chosen.Remove(id));
}
