using System.Globalization;
using System.Text.Json;

namespace AcarsHub.Domain.Wire;

/// <summary>Reception times. A decoder clock in the past is legal (replays); one in the future or before 2000 is broken.</summary>
internal static class TimestampRules
{
    // Larger numbers would be Unix seconds of the year 5138: they are milliseconds.
    private const decimal LargestSeconds = 100_000_000_000;

    private const decimal MicrosecondsPerSecond = 1_000_000;

    private static readonly DateTimeOffset s_earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan s_futureTolerance = TimeSpan.FromHours(24);

    /// <summary>Unix time in seconds or milliseconds, as number or text, or an ISO 8601 text; without offset it is UTC.</summary>
    /// <param name="value">The wire value; reception time is used when it is missing.</param>
    /// <param name="context">Supplies the reception time and takes the report of an unusable value.</param>
    public static DateTimeOffset Read(JsonElement value, WireContext context)
    {
        if (value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return context.ReceivedAtUtc;
        }

        var time = JsonValues.AsNumber(value) is { } number ? FromUnix(number) : FromIso(JsonValues.AsText(value));
        return Check(time, context);
    }

    /// <summary>The <c>t</c> object of the libacars-based decoders: whole seconds and microseconds.</summary>
    public static DateTimeOffset ReadParts(WireObject time)
    {
        if (!time.Has("sec"u8))
        {
            return time.Context.ReceivedAtUtc;
        }

        var microseconds = time.Number("usec"u8) is { } fraction and >= 0 and < MicrosecondsPerSecond ? fraction : 0;
        var utc = time.Number("sec"u8) is { } seconds && FromUnix(seconds) is { } whole
            ? whole.AddTicks((long)(microseconds * TimeSpan.TicksPerMicrosecond))
            : (DateTimeOffset?)null;
        return Check(utc, time.Context);
    }

    private static DateTimeOffset Check(DateTimeOffset? time, WireContext context)
    {
        if (time is { } utc && utc >= s_earliest && utc - context.ReceivedAtUtc <= s_futureTolerance)
        {
            return utc;
        }

        context.BadTimestamp = true;
        return context.ReceivedAtUtc;
    }

    private static DateTimeOffset? FromUnix(decimal number)
    {
        var seconds = number > LargestSeconds ? number / 1000 : number;
        return seconds is > 0 and <= LargestSeconds
            ? DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : null;
    }

    private static DateTimeOffset? FromIso(ReadOnlySpan<char> text)
    {
        text = text.Trim();

        // The framework's reader alone would take "10:30" for today.
        var startsWithDate = text.Length is >= 10 and <= 40 && char.IsAsciiDigit(text[3]) && text[4] == '-' && text[7] == '-';
        return startsWithDate && DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var time)
            ? time
            : null;
    }
}
