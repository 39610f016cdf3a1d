using System.Globalization;

namespace AcarsHub.Domain.Decoding.Ohma;

/// <summary>Which part of a report a message is.</summary>
/// <param name="Number">Number of the part, from 1.</param>
/// <param name="Total">How many there are; 0 when it does not tell.</param>
public readonly record struct OhmaPart(int Number, int Total)
{
    /// <summary><c>2 of 5</c>.</summary>
    public override string ToString() => Total > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Number} of {Total}")
        : Number.ToString(CultureInfo.InvariantCulture);
}
