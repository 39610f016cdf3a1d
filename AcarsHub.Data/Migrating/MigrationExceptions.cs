namespace AcarsHub.Data.Migrating;

/// <summary>The file's schema is none this version can read or bring up to date. The file has not been changed.</summary>
public sealed class UnknownSchemaException(string message) : Exception(message);

/// <summary>A migration was asked for that does not exist. Nothing has been changed.</summary>
public sealed class UnknownMigrationException(string message) : Exception(message);
