using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc702;

/// <summary>An information element of a message: two letters and what follows up to the next slash.</summary>
/// <param name="Whole">With its letters.</param>
/// <param name="Input">The message it is part of.</param>
internal readonly record struct Element(TextSlice Whole, FormatInput Input)
{
    public const int CodeLength = 2;

    /// <summary>Imbedded Element Identifier, e.g. <c>PR</c>.</summary>
    public TextSlice Code => Whole.Part(0, CodeLength);

    public TextSlice Data => Whole.From(CodeLength);
}

/// <summary>Reads one kind of element. What it does not understand goes to <see cref="DecodeBuilder.Remain"/>.</summary>
internal delegate void ElementReader(in Element element, DecodeBuilder output);
