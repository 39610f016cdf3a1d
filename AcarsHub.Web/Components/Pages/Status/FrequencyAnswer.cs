using System.Collections.Immutable;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>What was read for the chart of frequencies.</summary>
public sealed record FrequencyAnswer(DecoderKind Kind, ImmutableArray<FrequencyBar> Frequencies);
