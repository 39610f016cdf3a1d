using System.Text.Json;

namespace AcarsHub.Web.Releases;

/// <summary>What is known of the newest release.</summary>
/// <param name="Version">Its version without a leading <c>v</c>; null when that is not known.</param>
/// <param name="CheckedAtUtc">When somebody was last asked.</param>
/// <param name="Problem">Why there was no answer; null when there was.</param>
public sealed record ReleaseState(string? Version, DateTimeOffset? CheckedAtUtc, string? Problem)
{
    private const int LongestVersion = 40;

    /// <summary>Nobody has been asked.</summary>
    public static ReleaseState Unknown { get; } = new(null, null, null);

    /// <summary>Reads an answer: an object with <c>tag_name</c>, as GitHub and Forgejo give it, or <c>version</c>.</summary>
    /// <returns>The version; null when there is none in it.</returns>
    public static string? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Text(document.RootElement, "tag_name") ?? Text(document.RootElement, "version");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether the release is newer than <paramref name="running"/>. What is no version number is not.</summary>
    public bool IsNewerThan(string running) => Number(Version) is { } newest && Number(running) is { } own && newest > own;

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString()?.Trim().TrimStart('v', 'V') is { Length: > 0 and <= LongestVersion } version ? version : null;

    // What stands behind a hyphen names a trial of that version.
    private static Version? Number(string? version) => System.Version.TryParse(version?.Split('-', '+')[0], out var number) ? number : null;
}
