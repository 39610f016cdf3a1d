using System.Text.Json;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>Who flies, from where to where, when.</content>
public static partial class Fields
{
    public static readonly Field<string> Flight = Text("FLIGHT", "flight_number", "Flight Number", "flight_number");
    public static readonly Field<string> Callsign = Text("CALLSIGN", "callsign", "Callsign", "callsign");
    public static readonly Field<string> Tail = Text("TAIL", "tail", "Tail", "tail");
    public static readonly Field<string> MissionNumber = Text(null, "mission_number", "Mission Number", "mission_number");
    public static readonly Field<string> AircraftType = Text("ACFT", "aircraft_type", "Aircraft Type", null);
    public static readonly Field<string> Airline = Text("AIRLINE", "airline", "Airline", "airline");

    public static readonly Field<string> DepartureIcao = Text("ORG", "icao", "Origin", "departure_icao");
    public static readonly Field<string> DepartureIata = Text("ORG", "iata", "Origin", "departure_iata");
    public static readonly Field<string> ArrivalIcao = Text("DST", "icao", "Destination", "arrival_icao");
    public static readonly Field<string> ArrivalIata = Text("DST", "iata", "Destination", "arrival_iata");
    public static readonly Field<string> AlternateIcao = Text("ALT_DST", "icao", "Alternate Destination", "alternate_icao");
    public static readonly Field<string> DepartureRunway = Text("DEPRWY", "runway", "Departure Runway", "departure_runway");
    public static readonly Field<string> ArrivalRunway = Text("ARWY", "runway", "Arrival Runway", "arrival_runway");
    public static readonly Field<string> AlternateRunway = Text("ALT_ARWY", "runway", "Alternate Runway", "alternate_runway");

    public static readonly Field<MessageTime> Eta = Time("ETA", "Estimated Time of Arrival", "eta_time");
    public static readonly Field<MessageTime> Out = Time("OUT", "Out of Gate Time", "out_time");
    public static readonly Field<MessageTime> Off = Time("OFF", "Takeoff Time", "off_time");
    public static readonly Field<MessageTime> On = Time("ON", "Landing Time", "on_time");
    public static readonly Field<MessageTime> In = Time("IN", "In Gate Time", "in_time");
    public static readonly Field<MessageTime> EngineStart = Time("ENG_START", "Engine Start Time", "engine_start_time");
    public static readonly Field<MessageTime> EngineStop = Time("ENG_STOP", "Engine Stop Time", "engine_stop_time");
    public static readonly Field<MessageTime> MessageTimestamp = Time("TIMESTAMP", "Message Timestamp", "message_timestamp");
    public static readonly Field<int> Day = Whole("MSG_DAY", "day", "Day of Month", "day");
    public static readonly Field<int> Month = Whole("MSG_MON", "month", "Month of Year", "month");
    public static readonly Field<int> DepartureDay = Whole("DEP_DAY", "day", "Departure Day", "departure_day");
    public static readonly Field<int> ArrivalDay = Whole("ARR_DAY", "day", "Arrival Day", "arrival_day");

    public static readonly Field<Route> Route = Define<Route>("ROUTE", "aircraft_route", "Aircraft Route", "route", static v => v.ToString(), WriteRoute);
    public static readonly Field<Route> CompanyRoute = Define<Route>("CR", "company_route", "Company Route", "company_route", static v => v.ToString(), WriteRoute);
    public static readonly Field<Route> DepartureProcedure = Procedure("Departure Procedure", "departure");
    public static readonly Field<Route> ArrivalProcedure = Procedure("Arrival Procedure", "arrival");
    public static readonly Field<Route> ApproachProcedure = Procedure("Approach Procedure", "approach");
    public static readonly Field<string> StartPoint = Text("START", "start_point", "Start Point", "start_point");
    public static readonly Field<string> RouteNumber = Text("RTE_NUM", "route_number", "Route Number", "route_number");
    public static readonly Field<string> FlightPlan = Text("FPN", "flight_plan", "Flight Plan", "flight_plan");
    public static readonly Field<string> RouteStatus = Define<string>("ROUTE_STATUS", "status", "Route Status", "route_status", RouteStatusName, static (w, v) => w.WriteStringValue(v));

    private static Field<Route> Procedure(string label, string type) => Define<Route>(
        "proc", "procedure", label, "procedures", static v => v.ToString(),
        (w, v) =>
        {
            w.WriteStartObject();
            w.WriteString("type", type);
            w.WritePropertyName("route");
            WriteRoute(w, v);
            w.WriteEndObject();
        },
        isList: true);

    private static string RouteStatusName(string code) => code switch
    {
        "RP" => "Route Planned",
        "RI" => "Route Inactive",
        "RF" => "Route Filed",
        "RM" => "Route Mapped",
        "RS" => "Route Saved",
        "RA" => "Route Alternate",
        _ => code,
    };

    private static void WriteRoute(Utf8JsonWriter w, Route route)
    {
        w.WriteStartObject();
        if (route.Name is not null)
        {
            w.WriteString("name", route.Name);
        }

        if (route.Runway is not null)
        {
            w.WriteString("runway", route.Runway);
        }

        if (route.Waypoints.Length > 0)
        {
            w.WriteStartArray("waypoints");
            foreach (var waypoint in route.Waypoints)
            {
                WriteWaypoint(w, waypoint);
            }

            w.WriteEndArray();
        }

        w.WriteEndObject();
    }

    private static void WriteWaypoint(Utf8JsonWriter w, Waypoint waypoint)
    {
        w.WriteStartObject();
        w.WriteString("name", waypoint.Name);
        if (waypoint.Position is { } position)
        {
            w.WriteNumber("latitude", Rounded(position.LatitudeDegrees));
            w.WriteNumber("longitude", Rounded(position.LongitudeDegrees));
        }

        if (waypoint is { BearingDegrees: { } bearing, DistanceNauticalMiles: { } distance })
        {
            w.WriteStartObject("offset");
            w.WriteNumber("bearing", bearing);
            w.WriteNumber("distance", Rounded(distance));
            w.WriteEndObject();
        }

        if (waypoint.Time is { } time)
        {
            w.WriteNumber("time", time.Seconds);
        }

        if (waypoint.AltitudeFeet is { } feet)
        {
            w.WriteNumber("altitude", feet);
        }

        w.WriteEndObject();
    }
}
