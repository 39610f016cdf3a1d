using System.Collections.Frozen;
using System.Collections.Immutable;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Components.Shared;

/// <summary>What a message says, ready to be shown.</summary>
public sealed class DecodedContent
{
    /// <summary>Values shown before the reader asks for more: a track report has a hundred.</summary>
    public const int MostShown = 14;

    // Of use to the link and to programs; quiet on a card.
    private static readonly FrozenSet<string> s_quiet = new[]
    {
        Fields.Checksum, Fields.SequenceNumber, Fields.SequenceResponse, Fields.GroundAddress, Fields.Version, (FieldDefinition)Fields.Label, Fields.Sublabel,
    }.Select(static field => field.Code!).ToFrozenSet(StringComparer.Ordinal); // These have codes.

    private DecodedContent(DecodedMessage decoded, string? shownText, DisplayFormat format)
    {
        Description = VisibleText.Field(decoded.Description);
        IsFull = decoded.Level == DecodeLevel.Full;
        Codes = decoded.Items.Select(static item => item.Code!).ToFrozenSet(StringComparer.Ordinal); // Items have codes.
        Items = [.. decoded.Items.Where(item => !s_quiet.Contains(item.Code!) && !RepeatsText(item, shownText)).Select(item => new CardField(item.Label, Value(item, format)))];
        Details = [.. decoded.Items.Where(static item => s_quiet.Contains(item.Code!)).Select(item => new CardField(item.Label, Value(item, format)))];
        Remaining = decoded.Remaining is { } rest && !string.IsNullOrWhiteSpace(rest) ? VisibleText.Block(rest.Trim()) : null;
    }

    public string Description { get; }

    public bool IsFull { get; }

    /// <summary>Codes of all values.</summary>
    public FrozenSet<string> Codes { get; }

    /// <summary>What it says.</summary>
    public ImmutableArray<CardField> Items { get; }

    /// <summary>What matters to the link only.</summary>
    public ImmutableArray<CardField> Details { get; }

    /// <summary>What was not understood; null when nothing is left.</summary>
    public string? Remaining { get; }

    /// <summary>Null when nothing was decoded.</summary>
    /// <param name="decoded">What the decoder says.</param>
    /// <param name="shownText">The raw text that is shown besides.</param>
    /// <param name="format">How the reader wants values.</param>
    public static DecodedContent? Of(DecodedMessage decoded, string? shownText, DisplayFormat format) => decoded.IsDecoded ? new DecodedContent(decoded, shownText, format) : null;

    private static string Value(DecodedField item, DisplayFormat format) =>
        ReferenceEquals(item.Definition, Fields.AltitudeFeet) && item.Value is int feet ? format.Altitude(feet) : VisibleText.Block(item.Text);

    // A free text need not stand twice on a card.
    private static bool RepeatsText(DecodedField item, string? text) =>
        item.Code == Fields.FreeText.Code && text is not null && Squeezed(text).Contains(Squeezed(item.Text), StringComparison.Ordinal);

    private static string Squeezed(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
