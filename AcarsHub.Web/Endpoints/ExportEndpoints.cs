using System.Globalization;
using System.Text;
using AcarsHub.Data.Search;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Search;
using AcarsHub.Web.Search;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Web.Endpoints;

/// <summary>
/// <c>GET /api/messages.csv</c> and <c>/api/messages.jsonl</c>: everything that fits, written while it is read, so that its size does not
/// matter. A failure on the way breaks the connection off: half a file must not look like a whole one.
/// </summary>
internal static class ExportEndpoints
{
    /// <summary>Header with the number of messages, when it is known before they are read.</summary>
    public const string TotalHeader = "X-Total-Count";

    /// <summary>Key with the name under which a page watches.</summary>
    public const string WatchKey = "_watch";

    private const string Busy = "Too many exports at once. Try again when one of them has ended.";

    public static void MapExports(this WebApplication app)
    {
        Map(app, "csv", "text/csv; charset=utf-8; header=present", MessageCsv.Header, MessageCsv.Row);
        Map(app, "jsonl", "application/jsonl; charset=utf-8", "", static message => MessageJson.Serialize(message) + "\n");
    }

    private static void Map(WebApplication app, string ending, string type, string header, Func<StoredMessage, string> row) => app
        .MapGet($"/api/messages.{ending}", (HttpContext context, HistorySearch search, Exports exports, TimeProvider clock) => AnswerAsync(context, search, exports, async () =>
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"acarshub-{clock.GetUtcNow():yyyyMMdd-HHmmss}.{ending}");
            context.Response.ContentType = type;
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
            await context.Response.WriteAsync(header, context.RequestAborted);
        }, row))
        .WithName("Export" + ending.ToUpperInvariant())
        .WithSummary($"Everything that fits, as {(ending == "csv" ? "CSV" : "JSON Lines")}")
        .WithDescription($"Streamed, of any size, in the order asked for. `{TotalHeader}` tells the number of messages when it is known beforehand.")
        .WithTags("Messages")
        .WithSearchKeys(isPaged: false)
        .RequireCors(OpenAccess.Policy);

    private static async Task AnswerAsync(HttpContext context, HistorySearch search, Exports exports, Func<Task> begin, Func<StoredMessage, string> row)
    {
        var progress = exports.Of(context.Request.Query[WatchKey]);
        var request = SearchRequest.Read(context.Request.Query, isPaged: false);
        var failure = search.Obstacle;
        if (request.Problem is { } problem)
        {
            await RefuseAsync(SearchAnswers.BadRequest(problem), problem);
        }
        else if (failure is not null || !exports.TryEnter())
        {
            failure ??= new SearchFailure(SearchFailureKind.Busy, Busy);
            await RefuseAsync(SearchAnswers.Failed(context, failure), failure.Text);
        }
        else
        {
            try
            {
                await WriteAsync(context, search, request.Criteria, progress, begin, row);
            }
            finally
            {
                exports.Leave();
            }
        }

        Task RefuseAsync(IResult answer, string text)
        {
            progress.Fail(text);
            return answer.ExecuteAsync(context);
        }
    }

    private static async Task WriteAsync(HttpContext context, HistorySearch search, SearchCriteria criteria, ExportProgress progress, Func<Task> begin, Func<StoredMessage, string> row)
    {
        var ct = context.RequestAborted;
        try
        {
            progress.Begin();
            var (first, failure) = await search.RunAsync(criteria, null, 1, ct);
            if (failure is not null)
            {
                progress.Fail(failure.Text);
                await SearchAnswers.Failed(context, failure).ExecuteAsync(context);
                return;
            }

            if (first!.Total is { IsExact: true, Count: var total }) // No failure: there is an answer.
            {
                progress.Count(total);
                context.Response.Headers[TotalHeader] = total.ToString(CultureInfo.InvariantCulture);
            }

            await begin();
            if (!HeadRequests.IsHead(context))
            {
                await WriteRowsAsync(context.Response, search.AllAsync(criteria, ct), progress, row, ct);
            }

            progress.End();
        }
        catch (OperationCanceledException)
        {
            progress.Fail("The download was stopped.");
        }
        catch (Exception e) when (e is SearchTimeoutException or SqliteException)
        {
            progress.Fail("The database could not be read to the end. The file is incomplete.");
            context.Abort();
        }
    }

    private static async Task WriteRowsAsync(HttpResponse response, IAsyncEnumerable<StoredMessage> messages, ExportProgress progress, Func<StoredMessage, string> row, CancellationToken ct)
    {
        await using var writer = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 32 * 1024, leaveOpen: true);
        await foreach (var message in messages.WithCancellation(ct))
        {
            await writer.WriteAsync(row(message).AsMemory(), ct);
            progress.Write();
        }
    }
}
