using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>What was read for the charts of signal levels.</summary>
/// <param name="Kind">Of which decoder type.</param>
/// <param name="IsLifetime">Whether all messages ever received are counted, stored or not.</param>
/// <param name="Levels">Levels, ascending.</param>
/// <param name="Frequencies">Frequencies there are to choose from.</param>
/// <param name="Distances">Levels by distance; none while the station does not know where it is.</param>
public sealed record LevelAnswer(DecoderKind Kind, bool IsLifetime, ImmutableArray<LevelBar> Levels, ImmutableArray<FrequencyBar> Frequencies, ImmutableArray<LevelDistanceCell> Distances);
