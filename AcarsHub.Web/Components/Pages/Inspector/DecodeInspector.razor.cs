using AcarsHub.Domain.Decoding;
using Microsoft.AspNetCore.Components;

namespace AcarsHub.Web.Components.Pages.Inspector;

/// <summary>Shows how the decoder reads a text: which formats looked at it, why they refused, and where each value stands.</summary>
public sealed partial class DecodeInspector : ComponentBase
{
    private const int MaxLength = 65_536;

    private string _label = "";
    private string _sublabel = "";
    private string _mfi = "";
    private string _text = "";
    private MessageDirection _direction;
    private InspectedMessage? _shown;

    /// <summary>Prefills the form, so that a message can be linked to.</summary>
    [SupplyParameterFromQuery(Name = "label")]
    public string? LabelQuery { get; set; }

    /// <inheritdoc cref="LabelQuery"/>
    [SupplyParameterFromQuery(Name = "sublabel")]
    public string? SublabelQuery { get; set; }

    /// <inheritdoc cref="LabelQuery"/>
    [SupplyParameterFromQuery(Name = "mfi")]
    public string? MfiQuery { get; set; }

    /// <inheritdoc cref="LabelQuery"/>
    [SupplyParameterFromQuery(Name = "dir")]
    public string? DirectionQuery { get; set; }

    /// <inheritdoc cref="LabelQuery"/>
    [SupplyParameterFromQuery(Name = "text")]
    public string? TextQuery { get; set; }

    [Inject]
    private MessageDecoder Decoder { get; set; } = null!; // Set by the framework before the first render.

    protected override void OnInitialized()
    {
        _label = LabelQuery ?? "";
        _sublabel = SublabelQuery ?? "";
        _mfi = MfiQuery ?? "";
        _text = TextQuery is { Length: > MaxLength } ? TextQuery[..MaxLength] : TextQuery ?? "";
        _direction = DirectionQuery switch { "up" => MessageDirection.Uplink, "down" => MessageDirection.Downlink, _ => MessageDirection.Unknown };
        Show();
    }

    private void Show() => _shown = _text.Length == 0 ? null : new InspectedMessage(Decoder, new TextMessage
    {
        Label = NullIfBlank(_label),
        Sublabel = NullIfBlank(_sublabel),
        Mfi = NullIfBlank(_mfi),
        Text = _text,
        Direction = _direction,
    });

    private void Try(InspectorExample example)
    {
        (_label, _sublabel, _mfi, _text, _direction) = (example.Label, "", "", example.Text, example.Direction);
        Show();
    }

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
