using System.Collections.Immutable;

namespace AcarsHub.Domain.Tracking;

/// <summary>Parts received of one message.</summary>
internal abstract class PartSet
{
    /// <summary>Latest reception time of a part.</summary>
    public DateTimeOffset LastAtUtc { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>Characters held, so that memory can be bounded.</summary>
    public int Characters { get; protected set; }

    /// <summary>Whether the message is whole. It is kept so that repeats of its parts are known as such.</summary>
    public bool IsComplete { get; set; }

    /// <summary>
    /// Whether a part received then can belong to it. Times count both ways: a replay starts again in the past, and messages of
    /// several stations do not arrive in order.
    /// </summary>
    public bool Reaches(DateTimeOffset time, TimeSpan timeout) => (time - LastAtUtc).Duration() <= timeout;

    /// <summary>Notes that a part came.</summary>
    public void Touch(DateTimeOffset time)
    {
        if (time > LastAtUtc)
        {
            LastAtUtc = time;
        }
    }
}

/// <summary>Blocks with letters, in order.</summary>
internal sealed class BlockSet : PartSet
{
    private readonly List<Part> _parts = [];

    /// <summary>Number of parts.</summary>
    public int Count => _parts.Count;

    /// <summary>Letter of the last part.</summary>
    public char LastLetter => _parts[^1].Letter;

    /// <summary>Length of the last part's text.</summary>
    public int LastLength => _parts[^1].Text.Length;

    /// <summary>Text of the first part.</summary>
    public string FirstText => _parts[0].Text;

    /// <summary>All texts together.</summary>
    public string Join() => string.Concat(_parts.Select(static part => part.Text));

    /// <summary>The callers' keys of the parts.</summary>
    public ImmutableArray<long> Keys() => [.. _parts.Select(static part => part.Key)];

    /// <summary>Appends a part.</summary>
    public void Add(char letter, string text, long key)
    {
        _parts.Add(new Part(letter, text, key));
        Characters += text.Length;
    }

    /// <summary>Whether the text begins with all texts of the parts before the last.</summary>
    /// <param name="text">What may be the whole message.</param>
    /// <param name="count">How many parts to compare.</param>
    public bool IsBeginningOf(ReadOnlySpan<char> text, int count)
    {
        foreach (var part in _parts.Take(count))
        {
            if (!text.StartsWith(part.Text))
            {
                return false;
            }

            text = text[part.Text.Length..];
        }

        return true;
    }

    /// <summary>Index of the newest part with this letter, or -1.</summary>
    public int IndexOf(char letter) => _parts.FindLastIndex(part => part.Letter == letter);

    /// <summary>Text of a part.</summary>
    public string TextAt(int index) => _parts[index].Text;

    private readonly record struct Part(char Letter, string Text, long Key);
}
