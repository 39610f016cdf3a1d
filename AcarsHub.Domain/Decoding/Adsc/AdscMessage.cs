using System.Collections.Immutable;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>An ADS-C message (section 8): position reports of the aircraft, or the contracts the ground asks for.</summary>
/// <param name="Groups">What was read, in the order sent.</param>
/// <param name="HasError">Whether an unknown tag or the end of the data stopped the reading.</param>
public sealed record AdscMessage(ImmutableArray<AdscGroup> Groups, bool HasError)
{
    /// <summary>The octet behind each group; empty when the message was not read from octets.</summary>
    internal ImmutableArray<int> GroupEnds { get; init; } = [];

    /// <summary>Octets at the end that were not understood.</summary>
    internal int UnreadOctets { get; init; }

    /// <summary>The first group of this kind; null when there is none.</summary>
    public T? Find<T>()
        where T : AdscGroup
    {
        foreach (var group in Groups)
        {
            if (group is T found)
            {
                return found;
            }
        }

        return null;
    }
}

/// <summary>A tag with its data. Fractions are rounded to six decimals, far below the resolution, as in every decoder's JSON.</summary>
public abstract record AdscGroup;
