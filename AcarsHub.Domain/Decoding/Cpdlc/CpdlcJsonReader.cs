using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>Reads the <c>cpdlc</c> object that a decoder program sent into the model that the octets would have given.</summary>
public static class CpdlcJsonReader
{
    private const int MostFurtherElements = 4;

    /// <summary>Reads the object.</summary>
    /// <returns>Null when it is no object.</returns>
    public static CpdlcMessage? Read(JsonElement cpdlc)
    {
        if (cpdlc.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var hasError = JsonContent.Flag(JsonContent.Get(cpdlc, "err")) ?? false;
        var uplink = JsonContent.Get(cpdlc, "atc_uplink_msg");
        if (uplink.ValueKind == JsonValueKind.Object)
        {
            return ReadMessage(uplink, MessageDirection.Uplink, hasError);
        }

        var downlink = JsonContent.Get(cpdlc, "atc_downlink_msg");
        return downlink.ValueKind == JsonValueKind.Object
            ? ReadMessage(downlink, MessageDirection.Downlink, hasError)
            : new CpdlcMessage(MessageDirection.Unknown, null, [], hasError);
    }

    private static CpdlcMessage ReadMessage(JsonElement message, MessageDirection direction, bool hasError)
    {
        var key = direction == MessageDirection.Uplink ? "atc_uplink_msg_element_id" : "atc_downlink_msg_element_id";
        var elements = ImmutableArray.CreateBuilder<CpdlcElement>();
        AddElement(elements, JsonContent.Get(message, key), direction);
        var further = JsonContent.Get(message, key + "_seq");
        if (further.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in further.EnumerateArray().Take(MostFurtherElements))
            {
                AddElement(elements, JsonContent.Get(item, key), direction);
            }
        }

        return new CpdlcMessage(direction, ReadHeader(JsonContent.Get(message, "header")), elements.DrainToImmutable(), hasError);
    }

    private static CpdlcHeader? ReadHeader(JsonElement header)
    {
        if (JsonContent.Integer(JsonContent.Get(header, "msg_id"), 0, 63) is not { } messageId)
        {
            return null;
        }

        var timestamp = JsonContent.Get(header, "timestamp");
        TimeOnly? time = JsonContent.Integer(JsonContent.Get(timestamp, "hour"), 0, 23) is { } hour
            && JsonContent.Integer(JsonContent.Get(timestamp, "min"), 0, 59) is { } minute
            && JsonContent.Integer(JsonContent.Get(timestamp, "sec"), 0, 59) is { } second
                ? new TimeOnly(hour, minute, second)
                : null;
        return new CpdlcHeader(messageId, JsonContent.Integer(JsonContent.Get(header, "msg_ref"), 0, 63), time);
    }

    private static void AddElement(ImmutableArray<CpdlcElement>.Builder elements, JsonElement element, MessageDirection direction)
    {
        var type = ElementNumber(JsonContent.Text(JsonContent.Get(element, "choice"))) is { } number
            ? CpdlcTables.Find(direction, number)
            : ByWording(JsonContent.Text(JsonContent.Get(element, "choice_label")), direction);
        if (type is not null)
        {
            var data = JsonContent.FirstValue(JsonContent.Get(element, "data"));
            elements.Add(new CpdlcElement(type, type.DataType is null ? null : CpdlcJsonValueReader.Read(type.DataType, data)));
        }
    }

    // "uM118PositionICAOunitnameFrequency": the number is all it takes.
    private static int? ElementNumber(string? choice)
    {
        if (choice is not { Length: > 2 } || choice[1] != 'M')
        {
            return null;
        }

        var digits = choice.AsSpan(2);
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        digits = end < 0 ? digits : digits[..end];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static CpdlcElementType? ByWording(string? wording, MessageDirection direction) =>
        Array.Find(direction == MessageDirection.Uplink ? CpdlcTables.Uplink : CpdlcTables.Downlink, type => type.Wording == wording);
}
