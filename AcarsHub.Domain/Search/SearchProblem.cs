namespace AcarsHub.Domain.Search;

/// <summary>Something that cannot be searched for.</summary>
/// <param name="Key">The key it was asked under.</param>
/// <param name="Text">For people: what is wrong with it and what it takes.</param>
public readonly record struct SearchProblem(string Key, string Text)
{
    /// <summary><c>from: not before to.</c></summary>
    public override string ToString() => $"{Key}: {Text}";
}
