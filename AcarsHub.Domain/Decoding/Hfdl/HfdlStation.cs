using System.Collections.Immutable;
using System.Globalization;

namespace AcarsHub.Domain.Decoding.Hfdl;

/// <summary>A ground station of the HF data link.</summary>
/// <param name="Id">Its number on the link, 1–127.</param>
/// <param name="Name">Its name as the decoder program knows it, e.g. <c>Shannon, Ireland</c>; null when it does not.</param>
public sealed record HfdlStation(int? Id, string? Name)
{
    /// <summary><c>Shannon, Ireland (7)</c>.</summary>
    public override string ToString() => (Name, Id) switch
    {
        ({ } name, { } id) => string.Create(CultureInfo.InvariantCulture, $"{name} ({id})"),
        (null, { } id) => string.Create(CultureInfo.InvariantCulture, $"station {id}"),
        _ => Name ?? "unknown station",
    };
}

/// <summary>A frequency of a ground station.</summary>
/// <param name="Id">Its number in the system table.</param>
/// <param name="Mhz">In MHz; null when the decoder program does not have the system table.</param>
public readonly record struct HfdlFrequency(int? Id, double? Mhz);

/// <summary>What an aircraft tells of one ground station (frequency data).</summary>
/// <param name="Station">The station.</param>
/// <param name="Heard">Frequencies its squitters were heard on.</param>
/// <param name="Listening">Frequencies the aircraft listens on.</param>
public sealed record HfdlReception(HfdlStation Station, ImmutableArray<HfdlFrequency> Heard, ImmutableArray<HfdlFrequency> Listening)
{
    /// <summary><c>Shannon, Ireland (7): heard on 11.384 MHz; listening on 8.942, 11.384 MHz</c>.</summary>
    public override string ToString()
    {
        var heard = Heard.IsEmpty ? "not heard" : "heard on " + HfdlFrequencies.Text(Heard);
        return Listening.IsEmpty ? $"{Station}: {heard}" : $"{Station}: {heard}; listening on {HfdlFrequencies.Text(Listening)}";
    }
}

/// <summary>What a squitter tells of one ground station.</summary>
/// <param name="Station">The station.</param>
/// <param name="IsUtcSynchronised">Whether its slots follow UTC; null when it does not tell.</param>
/// <param name="Active">Frequencies in use.</param>
public sealed record HfdlStationStatus(HfdlStation Station, bool? IsUtcSynchronised, ImmutableArray<HfdlFrequency> Active)
{
    /// <summary><c>Shannon, Ireland (7): 8.942, 11.384 MHz</c>; what is not as usual is said.</summary>
    public override string ToString()
    {
        var active = Active.IsEmpty ? "no frequency in use" : HfdlFrequencies.Text(Active);
        return IsUtcSynchronised == false ? $"{Station}: {active}, not synchronised to UTC" : $"{Station}: {active}";
    }
}
