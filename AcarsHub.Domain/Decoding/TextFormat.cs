using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding;

/// <summary>
/// One format of message text. Stateless: one instance reads all messages on all threads.
/// </summary>
/// <param name="name">Name as it is stored and shown, e.g. <c>label-10-slash</c>.</param>
/// <param name="labels">Labels it occurs under; none for any label.</param>
/// <param name="preambles">What the text must start with, one of them; none for any start. Case counts.</param>
internal abstract class TextFormat(string name, ImmutableArray<string> labels, ImmutableArray<string> preambles)
{
    public string Name { get; } = name;

    public ImmutableArray<string> Labels { get; } = labels;

    public ImmutableArray<string> Preambles { get; } = preambles;

    /// <summary>
    /// Reads the text of <paramref name="input"/> into <paramref name="output"/>. A field that cannot be read is left out and its text
    /// goes to <see cref="DecodeBuilder.Remain"/>. Whatever the text is, it ends soon and does not throw.
    /// </summary>
    /// <returns>True when the text is of this format; else the result of <see cref="DecodeBuilder.Refuse"/>.</returns>
    public abstract bool Decode(in FormatInput input, DecodeBuilder output);

    /// <summary>Whether the text starts as it must.</summary>
    public bool Accepts(in FormatInput input)
    {
        if (Preambles.IsEmpty)
        {
            return true;
        }

        foreach (var preamble in Preambles)
        {
            if (input.Text.StartsWith(preamble))
            {
                return true;
            }
        }

        return false;
    }
}
