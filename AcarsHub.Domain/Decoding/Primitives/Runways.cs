namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>Names of runways.</summary>
public static class Runways
{
    private const int Highest = 36;

    /// <summary>One or two digits, 1 … 36, with or without <c>L</c>, <c>R</c> or <c>C</c>: <c>27L</c>, <c>08</c>, <c>1C</c>.</summary>
    public static bool IsRunway(ReadOnlySpan<char> text)
    {
        text = text is [.., 'L' or 'R' or 'C'] ? text[..^1] : text;
        return text.Length <= 2 && Numbers.TryDigits(text, out var number) && number is >= 1 and <= Highest;
    }
}
