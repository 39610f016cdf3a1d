using AcarsHub.Domain.Search;
using Microsoft.OpenApi;

namespace AcarsHub.Web.Endpoints;

/// <summary>Describes the keys of a search in <c>/openapi/v1.json</c>, out of the same table as the help on the page.</summary>
internal static class SearchDescription
{
    public static RouteHandlerBuilder WithSearchKeys(this RouteHandlerBuilder endpoint, bool isPaged) => endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.Parameters =
        [
            .. SearchKeys.Rules.Select(static rule => Parameter(rule.Key, rule.Value, JsonSchemaType.String)),
            .. isPaged ? PageKeys() : [],
        ];
        operation.Responses ??= [];
        Add("400", "A key that is unknown or has a value that cannot be searched for: `error` names it.");
        Add("429", "Too many searches at once. Try again after `Retry-After` seconds.");
        Add("503", "The database is not open, or cannot be read. Try again after `Retry-After` seconds.");
        Add("504", "The search takes longer than it may.");
        return Task.CompletedTask;

        void Add(string code, string description) => operation.Responses[code] = new OpenApiResponse { Description = description };
    });

    private static IEnumerable<IOpenApiParameter> PageKeys() =>
    [
        Parameter(SearchRequest.LimitKey, $"Messages of a page, 1 to {SearchRequest.MaxLimit}; {SearchRequest.DefaultLimit} when nothing is said.", JsonSchemaType.Integer),
        Parameter(SearchRequest.AfterKey, "The page after the one whose answer had this value as next.", JsonSchemaType.Integer),
    ];

    private static OpenApiParameter Parameter(string name, string description, JsonSchemaType type) => new OpenApiParameter
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = description,
        Schema = new OpenApiSchema { Type = type },
    };
}
