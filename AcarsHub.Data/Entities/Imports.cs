namespace AcarsHub.Data.Entities;

/// <summary>A round-robin file that has been imported, so that it is not imported again.</summary>
internal sealed class RrdImport
{
    public int Id { get; set; }

    /// <summary>SHA-256 of the file in hex.</summary>
    public required string FileHash { get; set; }

    public required string RrdPath { get; set; }

    /// <summary>Unix milliseconds.</summary>
    public long ImportedAtMs { get; set; }

    public long RowsImported { get; set; }
}

/// <summary>A foreign database whose contents were brought over, and where its original is kept.</summary>
internal sealed class Adoption
{
    public int Id { get; set; }

    /// <summary>What the file was, e.g. <c>ACARS Hub 4, revision 9</c>.</summary>
    public required string SourceKind { get; set; }

    public required string BackupPath { get; set; }

    /// <summary>Unix milliseconds.</summary>
    public long AdoptedAtMs { get; set; }

    public long Messages { get; set; }
}
