using System.Text.Json;
using System.Text.Json.Serialization;

namespace AcarsHub.Web.Components.Charts;

/// <summary>Writes an enum as ApexCharts spells it.</summary>
internal sealed class LowerCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower)
    where T : struct, Enum;
