using System.Data.Common;
using AcarsHub.Data;
using AcarsHub.Tests.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AcarsHub.Tests.Data.Queries;

/// <summary>Contexts that note the plan of every query that is really run.</summary>
internal sealed class QueryPlans(NewDatabase database) : DbCommandInterceptor, IDbContextFactory<AcarsHubDbContext>
{
    /// <summary>Plans so far, one text each.</summary>
    public List<string> All { get; } = [];

    public AcarsHubDbContext CreateDbContext() =>
        new(new DbContextOptionsBuilder<AcarsHubDbContext>().UseSqlite(database.Options.ConnectionString).AddInterceptors(this).Options);

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await using var explain = command.Connection!.CreateCommand(); // EF's commands have their connection.
        explain.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        foreach (DbParameter parameter in command.Parameters)
        {
            var copy = explain.CreateParameter();
            (copy.ParameterName, copy.Value) = (parameter.ParameterName, parameter.Value);
            explain.Parameters.Add(copy);
        }

        await using var reader = await explain.ExecuteReaderAsync(cancellationToken);
        var lines = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            lines.Add(reader.GetString(3));
        }

        All.Add(string.Join('\n', lines));
        return result;
    }
}
