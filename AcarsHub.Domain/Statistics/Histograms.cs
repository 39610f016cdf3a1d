using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Statistics;

/// <summary>Messages received with one signal level.</summary>
/// <param name="LevelDb">The level, one decimal.</param>
/// <param name="Count">How many.</param>
public sealed record LevelBar(double LevelDb, long Count);

/// <summary>Messages received on one frequency.</summary>
/// <param name="FrequencyMhz">As stored; a text from the radio.</param>
/// <param name="Count">How many.</param>
public sealed record FrequencyBar(string FrequencyMhz, long Count);

/// <summary>All messages ever received, stored or not.</summary>
/// <param name="Good">With content and without errors.</param>
/// <param name="Errors">With content and errors.</param>
/// <param name="EmptyGood">Without content and without errors.</param>
/// <param name="EmptyErrors">Without content, with errors.</param>
public sealed record LifetimeCounts(long Good, long Errors, long EmptyGood, long EmptyErrors);

/// <summary>Which stored messages to take signal levels of; what is null does not restrict.</summary>
/// <param name="SinceUtc">Received then or later.</param>
/// <param name="FrequencyMhz">On this frequency, as in <see cref="FrequencyBar"/>.</param>
/// <param name="Station">By this station.</param>
public sealed record LevelWindow(DateTimeOffset? SinceUtc = null, string? FrequencyMhz = null, string? Station = null);

/// <summary>Messages of aircraft at about one distance with about one signal level.</summary>
/// <param name="DistanceKm">Start of the distance bin.</param>
/// <param name="LevelDb">Start of the level bin.</param>
/// <param name="Count">How many.</param>
public sealed record LevelDistanceCell(int DistanceKm, double LevelDb, long Count);

/// <summary>What was received of every type.</summary>
/// <param name="Levels">Signal levels, ascending, indexed by <see cref="DecoderKind"/>.</param>
/// <param name="Frequencies">Frequencies, the busiest first, likewise.</param>
public sealed record AllHistograms(ImmutableArray<ImmutableArray<LevelBar>> Levels, ImmutableArray<ImmutableArray<FrequencyBar>> Frequencies);
