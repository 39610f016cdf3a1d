using System.Buffers;

namespace AcarsHub.Domain.Decoding.Storage;

/// <summary>
/// Control characters that separate the parts of a packed message. Those of a value itself are written with <see cref="Escape"/>, except
/// tab and line breaks, which are no marks.
/// </summary>
internal static class Marks
{
    /// <summary>Before a piece of the message text: place and length follow as <see cref="PackedNumber"/>.</summary>
    public const char Reference = '\x1F';

    /// <summary>Before a character that would be a mark; <see cref="EscapeOffset"/> is added to it.</summary>
    public const char Escape = '\x1E';

    /// <summary>Before the text that was not understood.</summary>
    public const char Remaining = '\x1D';

    /// <summary>Before decoder and description, where they do not stand elsewhere.</summary>
    public const char Head = '\x1C';

    /// <summary>Before a field by its code: code, <see cref="Part"/>, value.</summary>
    public const char Coded = '\x1B';

    /// <summary>Before a field by its code, type and label: each with <see cref="Part"/> behind it, then the value.</summary>
    public const char Named = '\x19';

    /// <summary>Before the second character of a field of <see cref="CommonFields"/>.</summary>
    public const char Second = '\x18';

    /// <summary>Between the parts of the above.</summary>
    public const char Part = '\x1A';

    /// <summary>Makes a control character printable.</summary>
    public const char EscapeOffset = '\x40';

    /// <summary>All characters that cannot stand for themselves, those of <see cref="CommonFields"/> and <see cref="CommonPhrases"/> included.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(static c => (char)c).Where(static c => c is < ' ' and not ('\t' or '\r' or '\n') or >= '\x80')]);
}
