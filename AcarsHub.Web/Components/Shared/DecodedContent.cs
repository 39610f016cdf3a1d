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
    public const int MostShown = 12;

    // Of use to the link and to programs; quiet on a card.
    private static readonly FrozenSet<string> s_quiet = new[]
    {
        Fields.Checksum, Fields.SequenceNumber, Fields.SequenceResponse, Fields.GroundAddress, Fields.Version, (FieldDefinition)Fields.Label, Fields.Sublabel,
        Fields.CpdlcNumber, Fields.CpdlcReference,
    }.Select(static field => field.Code!).ToFrozenSet(StringComparer.Ordinal); // These have codes.

    // Who flies from where to where: the card may say it already.
    private static readonly FrozenSet<string> s_names =
        new FieldDefinition[] { Fields.Flight, Fields.Tail, Fields.DepartureIcao, Fields.ArrivalIcao }.Select(static field => field.Code!).ToFrozenSet(StringComparer.Ordinal); // Likewise.

    private DecodedContent(DecodedMessage decoded, string? shownText, IReadOnlyCollection<string> shownNames, DisplayFormat format)
    {
        Description = VisibleText.Field(decoded.Description);
        IsFull = decoded.Level == DecodeLevel.Full;
        Codes = decoded.Items.Select(static item => item.Code!).ToFrozenSet(StringComparer.Ordinal); // Items have codes.
        var parts = decoded.Items.ToLookup(static item => s_quiet.Contains(item.Code!));
        Items = [.. Joined(parts[false].Where(item => !RepeatsText(item, shownText) && !RepeatsName(item, shownNames)).Select(Write).Distinct())];
        Details = [.. parts[true].Select(Write)];
        Remaining = decoded.Remaining is { } rest && !string.IsNullOrWhiteSpace(rest) ? VisibleText.Block(rest.Trim()) : null;

        CardField Write(DecodedField item) => new(ItemFormatter.Name(item), ItemFormatter.Value(item, format));
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
    /// <param name="shownNames">Aircraft and airports that are named besides.</param>
    /// <param name="format">How the reader wants values.</param>
    public static DecodedContent? Of(DecodedMessage decoded, string? shownText, IReadOnlyCollection<string> shownNames, DisplayFormat format) =>
        decoded.IsDecoded ? new DecodedContent(decoded, shownText, shownNames, format) : null;

    // A free text need not stand twice on a card.
    private static bool RepeatsText(DecodedField item, string? text) =>
        item.Code == Fields.FreeText.Code && text is not null && Squeezed(text).Contains(Squeezed(item.Text), StringComparison.Ordinal);

    private static bool RepeatsName(DecodedField item, IReadOnlyCollection<string> names) => s_names.Contains(item.Code!) && names.Contains(item.Text);

    // The values of a list stand behind one name.
    private static IEnumerable<CardField> Joined(IEnumerable<CardField> fields)
    {
        CardField? open = null;
        foreach (var field in fields)
        {
            if (open is not null && open.Name != field.Name)
            {
                yield return open;
                open = null;
            }

            open = open is null ? field : open with { Value = $"{open.Value} · {field.Value}" };
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
