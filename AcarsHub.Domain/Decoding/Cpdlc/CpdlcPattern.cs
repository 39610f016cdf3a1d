using System.Globalization;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>
/// A text with places for values, parsed once: <c>ORIGIN {0}| DEST {1}</c>. A piece between bars whose values are missing is left out.
/// </summary>
internal sealed class CpdlcPattern
{
    private CpdlcPattern(CpdlcPatternPart[][] pieces) => Pieces = pieces;

    public CpdlcPatternPart[][] Pieces { get; }

    public static CpdlcPattern Parse(string text) =>
        new([.. text.Split('|').Select(static piece => ParsePiece(piece).ToArray())]);

    private static IEnumerable<CpdlcPatternPart> ParsePiece(string piece)
    {
        var start = 0;
        for (var open = piece.IndexOf('{', StringComparison.Ordinal); open >= 0; open = piece.IndexOf('{', start))
        {
            var close = piece.IndexOf('}', open);
            yield return new CpdlcPatternPart(piece[start..open], int.Parse(piece.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture));
            start = close + 1;
        }

        if (start < piece.Length)
        {
            yield return new CpdlcPatternPart(piece[start..], null);
        }
    }
}

/// <summary>Literal text, then the value of a member if a number is given.</summary>
internal readonly record struct CpdlcPatternPart(string Literal, int? Member);
