using System.Globalization;

namespace AcarsHub.Data.Migrating;

/// <summary>The migrations this version knows, in order, compared with those a file has.</summary>
internal sealed class MigrationChain
{
    private readonly IReadOnlyList<string> _known;
    private readonly IReadOnlyList<string> _applied;

    /// <param name="databasePath">The file, for messages.</param>
    /// <param name="known">Ids this version knows, in order.</param>
    /// <param name="applied">Ids the file has, in order.</param>
    /// <exception cref="UnknownSchemaException">The file has a migration this version does not know, or one without those before it.</exception>
    public MigrationChain(string databasePath, IReadOnlyList<string> known, IReadOnlyList<string> applied)
    {
        if (applied.Except(known).ToList() is { Count: > 0 } unknown)
        {
            throw new UnknownSchemaException(
                $"{databasePath} was written by another version of AcarsHub, probably a newer one: it has the migration {string.Join(", ", unknown)}, "
                + $"and the newest this version knows is {known[^1]}. Start that version again, or restore a copy made before the upgrade. "
                + "The file has not been changed.");
        }

        if (!applied.SequenceEqual(known.Take(applied.Count)))
        {
            throw new UnknownSchemaException(
                $"{databasePath} has the migration {applied[^1]}, but not all of those before it. Restore a copy made before the last upgrade. The file has not been changed.");
        }

        _known = known;
        _applied = applied;
    }

    /// <summary>All known migrations, oldest first.</summary>
    public IReadOnlyList<MigrationState> States => [.. _known.Select((id, i) => new MigrationState(id, i < _applied.Count))];

    /// <summary>The steps from here to <paramref name="target"/>, in the order they run.</summary>
    /// <param name="target">Name, number or id of the last migration the file is to have; null for the newest.</param>
    /// <exception cref="UnknownMigrationException">There is no such migration.</exception>
    public IReadOnlyList<MigrationStep> StepsTo(string? target)
    {
        var last = target is null ? _known.Count - 1 : IndexOf(target);
        var states = States;
        return last >= _applied.Count
            ? [.. Enumerable.Range(_applied.Count, last - _applied.Count + 1).Select(i => new MigrationStep(states[i].Name, IsUp: true, _known[i]))]
            : [.. Enumerable.Range(last + 1, _applied.Count - last - 1).Reverse().Select(i => new MigrationStep(states[i].Name, IsUp: false, _known[i - 1]))];
    }

    private int IndexOf(string target)
    {
        var states = States;
        for (var i = 0; i < states.Count; i++)
        {
            if (IsCalled(states[i], target.Trim()))
            {
                return i;
            }
        }

        var names = string.Join(", ", states.Select(static s => $"{s.Number} {s.Name}"));
        throw new UnknownMigrationException(
            target.Trim() is "0" or "000"
                ? $"There is nothing below {states[0].Name}: to begin anew, move the file away. Migrations: {names}."
                : $"There is no migration \"{target}\". Migrations: {names}.");
    }

    private static bool IsCalled(MigrationState state, string target) =>
        target.Equals(state.Name, StringComparison.OrdinalIgnoreCase)
        || target.Equals(state.Id, StringComparison.OrdinalIgnoreCase)
        || target.Equals($"{state.Number}_{state.Name}", StringComparison.OrdinalIgnoreCase)
        || (target.Length <= state.Number.Length
            && int.TryParse(target, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number == int.Parse(state.Number, CultureInfo.InvariantCulture));
}

/// <summary>One migration to apply or take back.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsUp">Whether it is applied.</param>
/// <param name="TargetId">The last migration the file has afterwards.</param>
internal sealed record MigrationStep(string Name, bool IsUp, string TargetId);
