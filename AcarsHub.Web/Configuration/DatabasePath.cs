namespace AcarsHub.Web.Configuration;

/// <summary>The database location as ACARS Hub 3 and 4 write it.</summary>
internal static class DatabasePath
{
    private const string SqliteUrl = "sqlite:///";

    /// <summary>Strips SQLAlchemy's URL prefix: <c>sqlite:////run/acars/messages.db</c> is the absolute path <c>/run/acars/messages.db</c>.</summary>
    public static string Parse(string text) =>
        text.StartsWith(SqliteUrl, StringComparison.OrdinalIgnoreCase) ? text[SqliteUrl.Length..] : text;
}
