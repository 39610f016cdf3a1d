using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Live;

/// <summary>Messages received in the last 60 seconds.</summary>
/// <param name="Total">Over all decoder types.</param>
/// <param name="PerKind">Per decoder type, indexed by <see cref="DecoderKind"/>.</param>
public sealed record MessageRate(int Total, ImmutableArray<int> PerKind)
{
    /// <summary>The rate of one decoder type.</summary>
    public int this[DecoderKind kind] => PerKind[(int)kind];
}
