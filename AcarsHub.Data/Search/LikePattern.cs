using AcarsHub.Domain.Search;

namespace AcarsHub.Data.Search;

/// <summary>Rules of <see cref="SearchField"/> as patterns of LIKE with <c>\</c> as escape.</summary>
internal static class LikePattern
{
    private const int AddressLength = 6;

    public static string Of(SearchRule rule, string value)
    {
        if (rule != SearchRule.Prefix && value.Contains('*', StringComparison.Ordinal))
        {
            return string.Join('%', value.Split('*').Select(Literal));
        }

        return rule switch
        {
            SearchRule.Prefix => Literal(value) + "%",
            SearchRule.Address when value.Length == AddressLength => Literal(value),
            _ => $"%{Literal(value)}%",
        };
    }

    private static string Literal(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
