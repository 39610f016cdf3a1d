namespace AcarsHub.Domain.Search;

/// <summary>A word, or several one after the other, as the full-text index has them: letters and digits, all else separates.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsPrefix">Whether the last of them may be incomplete.</param>
public readonly record struct SearchTerm(string Text, bool IsPrefix)
{
    /// <summary>Whether there is anything to look for.</summary>
    public bool HasWord => Text.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit);
}
