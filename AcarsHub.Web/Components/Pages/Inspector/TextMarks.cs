using System.Collections.Immutable;
using AcarsHub.Domain.Decoding;

namespace AcarsHub.Web.Components.Pages.Inspector;

/// <summary>A stretch of the raw text.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Number">Number of the value that was read here, counted from 1; 0 when none was.</param>
/// <param name="Label">Name of that value; empty when there is none.</param>
public sealed record TextStretch(string Text, int Number, string Label);

/// <summary>Finds out which stretches of a text each decoded value was read from.</summary>
public static class TextMarks
{
    /// <summary>
    /// Cuts <paramref name="text"/> into stretches with and without a value. Where two values were read from overlapping places, the
    /// one that begins first keeps its place.
    /// </summary>
    /// <param name="text">The raw text.</param>
    /// <param name="items">The values in the order they are numbered.</param>
    public static ImmutableArray<TextStretch> Of(string text, IReadOnlyList<DecodedField> items)
    {
        var stretches = ImmutableArray.CreateBuilder<TextStretch>();
        var position = 0;
        var marked = items
            .Select(static (item, index) => (Item: item, Number: index + 1))
            .Where(mark => ReferenceEquals(mark.Item.Source.Source, text) && !mark.Item.Source.IsEmpty)
            .OrderBy(static mark => mark.Item.Source.Start)
            .ThenBy(static mark => mark.Item.Source.Length);
        foreach (var (item, number) in marked)
        {
            if (item.Source.Start < position)
            {
                continue;
            }

            AddPlain(stretches, text, position, item.Source.Start);
            stretches.Add(new TextStretch(item.Source.ToString(), number, item.Label));
            position = item.Source.End;
        }

        AddPlain(stretches, text, position, text.Length);
        return stretches.DrainToImmutable();
    }

    private static void AddPlain(ImmutableArray<TextStretch>.Builder stretches, string text, int from, int to)
    {
        if (to > from)
        {
            stretches.Add(new TextStretch(text[from..to], 0, ""));
        }
    }
}
