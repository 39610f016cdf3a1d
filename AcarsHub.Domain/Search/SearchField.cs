namespace AcarsHub.Domain.Search;

/// <summary>How the value of a field is compared with what is stored. Upper and lower case never count.</summary>
public enum SearchRule
{
    /// <summary>The stored value contains it; with <c>*</c> the whole value has to fit the pattern.</summary>
    Contains,

    /// <summary>As <see cref="Contains"/>, but six hex digits are compared with the whole address.</summary>
    Address,

    /// <summary>The stored value begins with it.</summary>
    Prefix,
}

/// <summary>A field that is compared with one stored value of a message.</summary>
/// <param name="Key">Its name in addresses, as ACARS Hub has it.</param>
/// <param name="Column">The column of <c>messages</c>.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Rule">How it is compared.</param>
/// <param name="Help">The rule in words, with an example.</param>
/// <param name="Value">What criteria ask for.</param>
/// <param name="With">The criteria with another value of it.</param>
public sealed record SearchField(
    string Key,
    string Column,
    string Name,
    SearchRule Rule,
    string Help,
    Func<SearchCriteria, string?> Value,
    Func<SearchCriteria, string?, SearchCriteria> With)
{
    /// <summary>Longest value a field takes.</summary>
    public const int LongestValue = 64;
}
