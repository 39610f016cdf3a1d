using AcarsHub.Domain.Decoding.Formats.Airline;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>What airlines' own request and report families add (decoding.md 4.2).</content>
public static partial class Fields
{
    /// <summary>Two or three characters; people see what they mean.</summary>
    public static readonly Field<string> UnitedMessageType = MessageTypeOf(MessageTypes.United);

    /// <summary>Key of the request, e.g. <c>IR</c>.</summary>
    public static readonly Field<string> AmericanMessageType = MessageTypeOf(MessageTypes.American);

    /// <summary>Three letters before the header of a flight report.</summary>
    public static readonly Field<string> FlightReportType = MessageTypeOf(MessageTypes.FlightReport);

    /// <summary>What the sender itself calls the message, e.g. <c>GATE REQ</c>.</summary>
    public static readonly Field<string> MessageTitle = Text("MSG_TITLE", "message_title", "Message Title", "message_title");

    /// <summary>Hour of the day (UTC) the message was made in.</summary>
    public static readonly Field<int> Hour = Whole("MSG_HOUR", "hour", "Hour of Day", "hour");

    /// <summary>Airport whose weather is asked for; one field for each.</summary>
    public static readonly Field<string> WeatherStation = Define<string>(
        "WX_STATION", "weather_station", "Weather Station", "weather_stations", static v => v, static (w, v) => w.WriteStringValue(v), isList: true);

    private static Field<string> MessageTypeOf(Func<string, string?> meaning) => Define<string>(
        "MSG_TYPE", "message_type", "Message Type", "message_type",
        code => meaning(code) is { } name ? $"{name} ({code})" : code,
        static (w, v) => w.WriteStringValue(v));
}
