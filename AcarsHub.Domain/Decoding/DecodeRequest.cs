using System.Globalization;
using System.Text.Json;

namespace AcarsHub.Domain.Decoding;

/// <summary>
/// One message to decode as JSON: <c>label</c>, <c>text</c>, and optionally <c>sublabel</c>, <c>mfi</c>, <c>dir</c>, <c>tail</c>,
/// <c>flight</c>, <c>time</c>. Other keys are ignored, so that records with more in them can be given as they are.
/// </summary>
public static class DecodeRequest
{
    // Years 1 to 9999, as far as DateTimeOffset goes.
    private const double EarliestSeconds = -62_135_596_800;
    private const double LatestSeconds = 253_402_300_799;

    /// <summary>Reads a request in UTF-8.</summary>
    /// <param name="json">The object; white space around it is allowed.</param>
    /// <param name="problem">What is wrong with it, in words; null when nothing is.</param>
    /// <returns>Null when something is wrong.</returns>
    public static TextMessage? Parse(ReadOnlyMemory<byte> json, out string? problem)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                problem = "not a JSON object";
                return null;
            }

            return Read(new Keys(document.RootElement), out problem);
        }
        catch (JsonException e)
        {
            problem = json.Span.Trim(" \t\r\n"u8).IsEmpty ? "nothing there, expected a JSON object" : $"not JSON: {Place(e)}";
            return null;
        }
        catch (InvalidOperationException)
        {
            problem = "no valid Unicode text";
            return null;
        }
    }

    private static TextMessage? Read(Keys keys, out string? problem)
    {
        var message = new TextMessage
        {
            Label = keys.Text("label", isRequired: true),
            Text = keys.Text("text", isRequired: true) ?? "",
            Sublabel = keys.Text("sublabel"),
            Mfi = keys.Text("mfi"),
            Direction = Direction(keys),
            Tail = keys.Text("tail"),
            Flight = keys.Text("flight"),
            ReceivedAtUtc = Time(keys),
        };
        problem = keys.Problem;
        return problem is null ? message : null;
    }

    private static MessageDirection Direction(Keys keys)
    {
        var dir = keys.Text("dir");
        if (dir is null or "")
        {
            return MessageDirection.Unknown;
        }

        if (Is("up") || Is("uplink"))
        {
            return MessageDirection.Uplink;
        }

        if (Is("down") || Is("downlink"))
        {
            return MessageDirection.Downlink;
        }

        var direction = dir.Length == 1 ? TextMessage.DirectionOf(dir) : MessageDirection.Unknown;
        if (direction == MessageDirection.Unknown)
        {
            keys.Complain("dir must be \"up\", \"uplink\", \"down\", \"downlink\" or a block id, a letter or a digit");
        }

        return direction;

        bool Is(string word) => dir.Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private static DateTimeOffset? Time(Keys keys)
    {
        if (keys.Find("time") is not { } value)
        {
            return null;
        }

        var text = value.ValueKind == JsonValueKind.String ? keys.Text("time") : value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= EarliestSeconds and <= LatestSeconds)
        {
            return DateTimeOffset.UnixEpoch.AddSeconds(seconds);
        }

        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) && IsIso(text))
        {
            return time;
        }

        keys.Complain("time must be ISO 8601, e.g. \"2026-02-01T20:34:26Z\", or Unix seconds");
        return null;
    }

    // The framework would also take "Feb 1" and add this year.
    private static bool IsIso(string? text) => text is [_, _, _, _, '-', _, _, '-', _, _, ..] && !text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9');

    private static string Place(JsonException e) => string.Create(
        CultureInfo.InvariantCulture,
        $"unexpected character or end at byte {(e.BytePositionInLine ?? 0) + 1}{(e.LineNumber > 0 ? " of line " + (e.LineNumber + 1) : "")}");

    /// <summary>The keys of the object; remembers the first thing that is wrong.</summary>
    private sealed class Keys(JsonElement root)
    {
        public string? Problem { get; private set; }

        public void Complain(string problem) => Problem ??= problem;

        /// <summary>The value of a key; null when it is absent or null.</summary>
        public JsonElement? Find(string key) => root.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

        public string? Text(string key, bool isRequired = false)
        {
            if (Find(key) is not { } value)
            {
                if (isRequired)
                {
                    Complain($"{key} is missing");
                }

                return null;
            }

            if (value.ValueKind != JsonValueKind.String)
            {
                Complain($"{key} must be a text");
                return null;
            }

            try
            {
                return value.GetString();
            }
            catch (InvalidOperationException)
            {
                Complain($"{key} is no valid Unicode text");
                return null;
            }
        }
    }
}
