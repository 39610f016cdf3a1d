using AcarsHub.Domain.Decoding;

namespace AcarsHub.Web.Endpoints;

/// <summary><c>POST /api/decode</c>: one message in, what it says out.</summary>
internal static class DecodeEndpoint
{
    /// <summary>A text of the 64 KiB that messages may have fits in, unless most of it is escaped.</summary>
    internal const int LongestBody = 256 * 1024;

    public static void MapDecode(this WebApplication app) => app.MapPost("/api/decode", static async (HttpRequest request, MessageDecoder decoder, CancellationToken ct) =>
    {
        var body = await ReadAsync(request, ct);
        if (body is null)
        {
            return Answer(DecodeAnswer.Error($"the body is longer than {LongestBody} bytes"), StatusCodes.Status413PayloadTooLarge);
        }

        return DecodeRequest.Parse(body, out var problem) is { } message
            ? Answer(DecodeAnswer.To(message, decoder), StatusCodes.Status200OK)
            : Answer(DecodeAnswer.Error(problem ?? ""), StatusCodes.Status400BadRequest);
    });

    private static IResult Answer(byte[] json, int statusCode) => Results.Text(json, "application/json; charset=utf-8", statusCode);

    /// <summary>The body; null when it is too long. No more of it is read than that.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > LongestBody)
        {
            return null;
        }

        var buffer = new byte[(int)(request.ContentLength ?? LongestBody) + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        return length > LongestBody ? null : buffer[..length];
    }
}
