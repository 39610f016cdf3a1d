namespace AcarsHub.Domain.Tracking;

/// <summary>Which numbered message a part belongs to.</summary>
internal readonly record struct NumberedKey(string Aircraft, string Id, bool IsUplink);

/// <summary>A part as its format tells of it.</summary>
/// <param name="Key">The message.</param>
/// <param name="Number">Number of the part.</param>
/// <param name="Text">Its text.</param>
/// <param name="MessageKey">The caller's key of the message it came in.</param>
/// <param name="AtUtc">When it was received.</param>
internal readonly record struct NumberedPart(NumberedKey Key, int Number, string Text, long MessageKey, DateTimeOffset AtUtc);

/// <summary>Puts messages of numbered parts together, which may come in any order (sections 10 and 11). Not thread-safe.</summary>
internal sealed class NumberedReassembler(TimeSpan timeout)
{
    private const int MaxSets = 512;
    private const int MaxCharacters = 4 * 1024 * 1024;
    private const int MaxParts = 1000;
    private const int MaxMessageCharacters = 1024 * 1024;

    private readonly PartStore<NumberedKey, NumberedSet> _sets = new(MaxSets, MaxCharacters);

    /// <summary>Characters held.</summary>
    public long Characters => _sets.Characters;

    /// <summary>Notes how long a message will be. Parts may have come before, unless it is another message than announced earlier.</summary>
    /// <returns>The message, when all parts of it have come before.</returns>
    public ReassemblyResult? Announce(NumberedKey key, int characters, DateTimeOffset time)
    {
        var set = _sets.Find(key, time, timeout);
        if (set is null || set.IsComplete || (set.AnnouncedCharacters > 0 && set.AnnouncedCharacters != characters))
        {
            set = new NumberedSet();
        }

        set.AnnouncedCharacters = characters;
        set.Touch(time);
        _sets.Put(key, set);
        return set.HasAll() ? Complete(set, set.Count) : null;
    }

    /// <summary>Forgets a message.</summary>
    public void Forget(NumberedKey key) => _sets.Remove(key);

    /// <summary>Adds a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="partCount">How many there are; 0 when it does not say.</param>
    public ReassemblyResult Add(in NumberedPart part, int partCount)
    {
        var set = _sets.Find(part.Key, part.AtUtc, timeout) ?? new NumberedSet();
        if (set.Find(part.Number) is { } known)
        {
            if (known == part.Text)
            {
                set.Touch(part.AtUtc);
                return Duplicate(set, part.Number);
            }

            // The number is in use again, for another message; it may have been announced already.
            set = new NumberedSet { AnnouncedCharacters = set.IsComplete ? 0 : set.AnnouncedCharacters };
        }

        if (set.Count == MaxParts || part.Text.Length > MaxMessageCharacters - set.Characters)
        {
            _sets.Remove(part.Key);
            return new ReassemblyResult { Outcome = ReassemblyOutcome.Gap, PartNumber = part.Number, PartKeys = set.Keys() };
        }

        set.AnnouncedParts = Math.Max(set.AnnouncedParts, partCount);
        set.Add(part.Number, part.Text, part.MessageKey);
        set.Touch(part.AtUtc);
        _sets.Put(part.Key, set);
        return set.HasAll() ? Complete(set, set.Position(part.Number)) : Waiting(set, part.Number);
    }

    private static ReassemblyResult Complete(NumberedSet set, int partNumber)
    {
        set.IsComplete = true;
        return new ReassemblyResult
        {
            Outcome = ReassemblyOutcome.Completed,
            Text = set.Join(),
            PartNumber = partNumber,
            PartCount = set.Count,
            PartKeys = set.Keys(),
        };
    }

    private static ReassemblyResult Waiting(NumberedSet set, int number) => new()
    {
        Outcome = ReassemblyOutcome.Waiting,
        PartNumber = set.Position(number),
        PartCount = set.AnnouncedParts,
        PartKeys = set.Keys(),
    };

    private static ReassemblyResult Duplicate(NumberedSet set, int number) =>
        new() { Outcome = ReassemblyOutcome.Duplicate, PartNumber = set.Position(number), PartKeys = set.Keys() };
}
