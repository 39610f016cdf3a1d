using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Libacars;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Hfdl;

/// <summary>What several kinds of HFDL messages have.</summary>
internal static class HfdlCommon
{
    /// <summary>Where and when the aircraft was, and which flight it is. Place and flight stand in the message itself.</summary>
    public static void AddState(in LibacarsInput input, LibacarsNode time, DecodeBuilder output)
    {
        if (input.Message is { LatitudeDegrees: { } latitude, LongitudeDegrees: { } longitude }
            && new GeoPosition(latitude, longitude) is { IsValid: true } position)
        {
            output.Add(Fields.Position, position);
        }

        if (ReadTime(time) is { } timestamp)
        {
            output.Add(Fields.MessageTimestamp, timestamp);
        }

        if (input.Message?.Flight is { Length: > 0 } flight)
        {
            output.Add(Fields.Flight, flight);
        }
    }

    /// <summary>A reason: <c>{"code":6,"descr":"Other"}</c>.</summary>
    /// <returns>Null when there is neither a number nor words.</returns>
    public static HfdlReason? ReadReason(LibacarsNode node)
    {
        var words = node.Text("descr"u8)?.Trim();
        var reason = new HfdlReason(node.Integer("code"u8), string.IsNullOrEmpty(words) ? null : words);
        return reason is { Code: null, Description: null } ? null : reason;
    }

    private static MessageTime? ReadTime(LibacarsNode node) =>
        node.Integer("hour"u8) is { } hour and >= 0 and <= 23
        && node.Integer("min"u8) is { } minute and >= 0 and <= 59
        && node.Integer("sec"u8) is { } second and >= 0 and <= 59
            ? MessageTime.OfDay(hour, minute, second)
            : null;
}
