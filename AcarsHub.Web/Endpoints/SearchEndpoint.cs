using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using AcarsHub.Web.Search;

namespace AcarsHub.Web.Endpoints;

/// <summary><c>GET /api/messages</c>: a page of the stored messages that fit.</summary>
internal static class SearchEndpoint
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapSearch(this WebApplication app) => app
        .MapGet("/api/messages", static (HttpContext context, HistorySearch search) => AnswerAsync(context, search))
        .WithName("Messages")
        .WithSummary("Stored messages that fit all criteria")
        .WithDescription("A page of messages, enriched and decoded. Everything asked for has to hold; without criteria all messages are listed, the newest first.")
        .WithTags("Messages")
        .WithSearchKeys(isPaged: true)
        .RequireCors(OpenAccess.Policy);

    private static async Task<IResult> AnswerAsync(HttpContext context, HistorySearch search)
    {
        var request = SearchRequest.Read(context.Request.Query, isPaged: true);
        if (request.Problem is { } problem)
        {
            return SearchAnswers.BadRequest(problem);
        }

        try
        {
            var (page, failure) = await search.RunAsync(request.Criteria, request.After, request.Limit, context.RequestAborted);
            return failure is not null ? SearchAnswers.Failed(context, failure) : Results.Text(Write(page!), "application/json; charset=utf-8"); // One of the two.
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return Results.Empty; // Nobody is there to read it.
        }
    }

    private static byte[] Write(FoundPage page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("total", page.Total.Count);
            writer.WriteBoolean("total_is_exact", page.Total.IsExact);
            writer.WriteStartArray("messages");
            foreach (var message in page.Messages)
            {
                MessageJson.Write(writer, message);
            }

            writer.WriteEndArray();
            if (page.Next is { } next)
            {
                writer.WriteNumber("next", next);
            }
            else
            {
                writer.WriteNull("next");
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
