using AcarsHub.Web.Search;

namespace AcarsHub.Web.Endpoints;

/// <summary>Answers to what cannot be answered, always <c>{ "error": "…" }</c>.</summary>
internal static class SearchAnswers
{
    private const string RetrySeconds = "5";

    public static IResult BadRequest(string problem) => Error(problem, StatusCodes.Status400BadRequest);

    /// <summary>Says why there is no answer, and when to ask again where that is known.</summary>
    public static IResult Failed(HttpContext context, SearchFailure failure)
    {
        if (failure.Kind is not SearchFailureKind.TooSlow)
        {
            context.Response.Headers.RetryAfter = RetrySeconds;
        }

        return Error(failure.Text, failure.Kind switch
        {
            SearchFailureKind.Busy => StatusCodes.Status429TooManyRequests,
            SearchFailureKind.TooSlow => StatusCodes.Status504GatewayTimeout,
            _ => StatusCodes.Status503ServiceUnavailable,
        });
    }

    private static IResult Error(string problem, int statusCode) => Results.Text(DecodeAnswer.Error(problem), "application/json; charset=utf-8", statusCode);
}
