using System.Runtime.CompilerServices;

namespace AcarsHub.Domain.Alerts;

/// <summary>One term ready to be looked for by itself. Immutable.</summary>
internal abstract class TermPattern
{
    // Terms live long and are the same objects for all who show them.
    private static readonly ConditionalWeakTable<AlertTerm, TermPattern> s_known = [];

    /// <summary>Makes it, or takes the one made before.</summary>
    /// <exception cref="ArgumentException">It is no pattern; see <see cref="AlertTermChecks"/>.</exception>
    /// <exception cref="NotSupportedException">Likewise.</exception>
    public static TermPattern Of(AlertTerm term) => s_known.GetValue(term, static term => term.Kind switch
    {
        AlertTermKind.Wildcard => new WildcardPattern(term.Text),
        AlertTermKind.Regex => new RegexPattern(term.Text),
        _ => new PlainPattern(term.Text),
    });

    /// <summary>Where it stands next.</summary>
    /// <param name="text">What to look in.</param>
    /// <param name="from">Not before this.</param>
    /// <param name="wholeWords">Whether it may not stand inside of a word.</param>
    /// <returns>Start and end; null when it is not there.</returns>
    public abstract (int Start, int End)? Find(ReadOnlySpan<char> text, int from, bool wholeWords);

    /// <summary>Whether it is there at all.</summary>
    public virtual bool IsIn(ReadOnlySpan<char> text, bool wholeWords) => Find(text, 0, wholeWords) is not null;
}
