using System.Globalization;

namespace AcarsHub.Domain.Decoding.MediaAdvisory;

/// <summary>A link that was established or lost.</summary>
/// <param name="Link">The link.</param>
/// <param name="Time">When, UTC.</param>
public sealed record MediaLinkChange(MediaLink Link, TimeOnly Time)
{
    /// <summary><c>VHF ACARS at 00:50:43</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Link.Name} at {Time:HH:mm:ss}");
}
