namespace AcarsHub.Data.Import;

/// <summary>What the file at the configured path turned out to be.</summary>
public abstract record DatabaseKind
{
    private DatabaseKind()
    {
    }

    /// <summary>Nothing there yet: no file, an empty file, or a database without a single table.</summary>
    public sealed record Fresh : DatabaseKind;

    /// <summary>Made by AcarsHub; its migrations take it from here.</summary>
    /// <param name="Migrations">Ids of the applied migrations, oldest first.</param>
    public sealed record Ours(IReadOnlyList<string> Migrations) : DatabaseKind;

    /// <summary>A database of ACARS Hub, to be adopted.</summary>
    /// <param name="Revision">
    /// Number of the last applied migration of ACARS Hub 4, 1 … 17; 0 for ACARS Hub 3, which kept no version.
    /// </param>
    public abstract record Foreign(int Revision) : DatabaseKind
    {
        /// <summary>Name for people, e.g. <c>ACARS Hub 4, revision 9</c>.</summary>
        public abstract string Name { get; }

        /// <summary>The same for file names, e.g. <c>v4-r09</c>.</summary>
        public abstract string ShortName { get; }
    }

    /// <summary>A database of ACARS Hub 3.x, with or without full-text index.</summary>
    public sealed record AcarsHubV3() : Foreign(0)
    {
        /// <inheritdoc/>
        public override string Name => "ACARS Hub 3";

        /// <inheritdoc/>
        public override string ShortName => "v3";
    }

    /// <summary>A database of ACARS Hub 4.x.</summary>
    /// <param name="Number">Number of its revision, 1 … 17.</param>
    public sealed record AcarsHubV4(int Number) : Foreign(Number)
    {
        /// <inheritdoc/>
        public override string Name => FormattableString.Invariant($"ACARS Hub 4, revision {Revision}");

        /// <inheritdoc/>
        public override string ShortName => FormattableString.Invariant($"v4-r{Revision:00}");
    }

    /// <summary>A sound database that is none of the above, or newer than this version knows: hands off.</summary>
    /// <param name="Reason">Why, as a sentence for log and web page.</param>
    public sealed record Unknown(string Reason) : DatabaseKind;

    /// <summary>No database, or one that cannot be read.</summary>
    /// <param name="Reason">Why, as a sentence for log and web page.</param>
    public sealed record Unreadable(string Reason) : DatabaseKind;
}
