using System.Globalization;

namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>How far one can see on the ground, in the unit of the report.</summary>
/// <param name="Amount">The number.</param>
/// <param name="IsStatuteMiles">Statute miles; else metres.</param>
/// <param name="IsOrMore">Whether it may be more.</param>
public readonly record struct Visibility(double Amount, bool IsStatuteMiles, bool IsOrMore)
{
    private const double MetresPerStatuteMile = 1609.344;
    private const double TenKilometres = 10_000;

    /// <summary><c>CAVOK</c> and <c>9999</c>: ten kilometres or more.</summary>
    public static Visibility Unlimited { get; } = new(TenKilometres, IsStatuteMiles: false, IsOrMore: true);

    public double Metres => IsStatuteMiles ? Amount * MetresPerStatuteMile : Amount;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Amount:0.###} {(IsStatuteMiles ? "statute miles" : "m")}{(IsOrMore ? " or more" : "")}");
}
