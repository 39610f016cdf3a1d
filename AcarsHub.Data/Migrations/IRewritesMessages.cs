namespace AcarsHub.Data.Migrations;

/// <summary>A step that writes a row for every message, so that its progress can be told.</summary>
internal interface IRewritesMessages
{
    /// <summary>How often: once into the table, once into the full-text index.</summary>
    int Passes { get; }
}
