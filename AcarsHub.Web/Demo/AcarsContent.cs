using System.Text.Json;

namespace AcarsHub.Web.Demo;

/// <summary>What one side wants to say, before it is cut into blocks.</summary>
/// <param name="Label">ACARS label.</param>
/// <param name="Text">Text without H1 sublabel.</param>
/// <param name="IsDownlink">Whether the aircraft sends it.</param>
internal sealed record AcarsContent(string Label, string Text, bool IsDownlink = true)
{
    /// <summary>H1 sublabel, e.g. <c>M1</c>; some decoders leave it in the text, some take it out.</summary>
    public string? Sublabel { get; init; }

    /// <summary>What libacars makes of it: writes one or more properties.</summary>
    public Action<Utf8JsonWriter>? Application { get; init; }

    /// <summary>Times acarsdec recognises in labels QP to QS and writes beside the text.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Oooi { get; init; } = [];
}

/// <summary>One ACARS block on the air (ARINC 618).</summary>
internal sealed record AcarsBlock
{
    public required SimulatedFlight Flight { get; init; }

    public required AcarsContent Content { get; init; }

    /// <summary>The text of this block.</summary>
    public required string Text { get; init; }

    public required char BlockId { get; init; }

    /// <summary>Acknowledged block; null acknowledges nothing.</summary>
    public required char? Ack { get; init; }

    /// <summary>Message number of a downlink, e.g. <c>M46</c>; null on uplinks.</summary>
    public required string? MessageNumber { get; init; }

    /// <summary>Block letter of a downlink: A, B, C …</summary>
    public required char Sequence { get; init; }

    /// <summary>Whether more blocks of the same message follow.</summary>
    public required bool HasMore { get; init; }

    public bool IsDownlink => Content.IsDownlink;

    public bool IsFirst => Sequence == 'A';

    /// <summary>The text with the sublabel in front, as decoders without libacars leave it.</summary>
    public string TextWithSublabel => Content.Sublabel is null || !IsFirst ? Text : (IsDownlink ? $"#{Content.Sublabel}B" : $"- #{Content.Sublabel}") + Text;
}
