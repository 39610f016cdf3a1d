namespace AcarsHub.Data.Migrations.Sql;

/// <summary>The data move of <see cref="FixNullValues"/>.</summary>
internal static class NullRepair
{
    /// <summary>Writes an empty text for every NULL; rows without one are not touched, and so not indexed anew.</summary>
    public static string Of(string table, string columns)
    {
        var names = columns.Split(", ").Where(static name => name is not ("message_type" or "msg_time")).ToList();
        return
            $"""
            UPDATE {table} SET {string.Join(", ", names.Select(static name => $"{name} = coalesce({name}, '')"))}
            WHERE {string.Join(" OR ", names.Select(static name => $"{name} IS NULL"))};
            """;
    }
}
