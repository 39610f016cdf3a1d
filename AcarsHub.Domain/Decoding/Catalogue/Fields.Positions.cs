using System.Text.Json;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>What only position reports say: airspeed, weights, phase of flight, doors.</content>
public static partial class Fields
{
    public static readonly Field<double> GrossWeight = Number("GW", "gross_weight", "Gross Weight", "gross_weight");

    public static readonly Field<StateChange> StateChange = Define<StateChange>(
        "STATE_CHANGE", "state_change", "State Change", "state_change", static v => v.ToString(), static (w, v) => WritePair(w, ("from", v.FromCode), ("to", v.ToCode)));

    public static readonly Field<DoorEvent> DoorEvent = Define<DoorEvent>(
        "DOOR", "door_event", "Door Event", "door_event", static v => v.ToString(), static (w, v) => WritePair(w, ("door", v.Door), ("state", v.State)));

    private static void WritePair(Utf8JsonWriter w, (string Key, string Value) first, (string Key, string Value) second)
    {
        w.WriteStartObject();
        w.WriteString(first.Key, first.Value);
        w.WriteString(second.Key, second.Value);
        w.WriteEndObject();
    }
}
