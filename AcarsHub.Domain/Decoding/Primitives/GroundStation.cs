namespace AcarsHub.Domain.Decoding.Primitives;

/// <summary>A ground station of a data link network, named after the airport where it stands.</summary>
/// <param name="IataCode">Three letters.</param>
/// <param name="IcaoCode">Four letters.</param>
/// <param name="Number">One digit that tells several stations of an airport apart.</param>
public sealed record GroundStation(string IataCode, string IcaoCode, string Number)
{
    /// <summary>Where it stands, when it says so.</summary>
    public GeoPosition? Position { get; init; }

    /// <summary><c>KABQ1</c>.</summary>
    public override string ToString() => IcaoCode + Number;
}
