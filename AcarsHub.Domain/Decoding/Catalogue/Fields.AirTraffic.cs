using System.Collections.Immutable;
using System.Globalization;
using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Domain.Decoding.Cpdlc;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>
/// Controller-pilot data link (CPDLC) and automatic dependent surveillance (ADS-C), decoding.md 7.1 to 9. Programs get the whole message
/// under one key, so most readable values have none of their own. They are put into words when somebody looks at them.
/// </content>
public static partial class Fields
{
    /// <summary>The message for programs, in the words of other decoders.</summary>
    public static readonly Field<Arinc622Message> Arinc622 = Define<Arinc622Message>(
        null, "arinc622", "ARINC 622 Message", "arinc622", static v => Arinc622Titles.Of(v), Arinc622Json.Write);

    /// <summary>True when a message ends early or holds what cannot be.</summary>
    public static readonly Field<bool> IsAtsDamaged = Define<bool>(
        "ATS_DAMAGED", "damaged", "Completeness", null, static v => v ? "ends early or holds impossible values" : "complete", static (w, v) => w.WriteBooleanValue(v));

    public static readonly Field<int> CpdlcNumber = Whole("MSG_NUM", "message_number", "Message Number", null);
    public static readonly Field<int> CpdlcReference = Whole("MSG_REF", "message_number", "In Reply to", null);

    public static readonly Field<double> TrackDegrees = Number("TRK", "ground_track", "Ground Track", "ground_track", "degrees");
    public static readonly Field<int> VerticalSpeedFeetPerMinute = Whole("VSPD", "vertical_speed", "Vertical Speed", "vertical_speed", "ft/min");
    public static readonly Field<int> BarometricVerticalSpeed = Whole("VSPD_BARO", "vertical_speed", "Vertical Speed (Air Data)", null, "ft/min");
    public static readonly Field<int> IndicatedAirspeedKnots = Whole("IAS", "airspeed", "Indicated Airspeed", "indicated_airspeed", "knots");

    // What only a position report of CPDLC says.
    public static readonly Field<MessageTime> PositionTime = Time("POS_TIME", "Time at Position", "position_time");
    public static readonly Field<Waypoint> PositionFix = Place("POS_FIX", "Aircraft Position", "position_fix");
    public static readonly Field<Waypoint> ReportedWaypoint = Place("RPT_WPT", "Reported Waypoint", "reported_waypoint");
    public static readonly Field<int> FuelRemainingMinutes = Define<int>(
        "FUEL_TIME", "fuel_time", "Fuel Remaining", "fuel_remaining_minutes",
        static v => AtsText.Duration(v * SecondsPerMinute), static (w, v) => w.WriteNumberValue(v));

    public static readonly Field<CpdlcEnumerated> Turbulence = Define<CpdlcEnumerated>(
        "TURB", "turbulence", "Turbulence", "turbulence", static v => v.Name, static (w, v) => w.WriteStringValue(v.Name));

    public static readonly Field<CpdlcEnumerated> Icing = Define<CpdlcEnumerated>(
        "ICING", "icing", "Icing", "icing", static v => v.Name, static (w, v) => w.WriteStringValue(v.Name));

    public static readonly Field<CpdlcValue> ReportDistance = CpdlcWording("DIST", "distance", "Distance");

    // Above the aerodrome or the ellipsoid, against magnetic north: not what the fields of these names mean.
    public static readonly Field<CpdlcValue> OtherAltitude = CpdlcWording("ALT_OTHER", "altitude", "Altitude");
    public static readonly Field<CpdlcValue> MagneticTrack = CpdlcWording("TRK_MAG", "ground_track", "Ground Track");
    public static readonly Field<CpdlcValue> MagneticHeading = CpdlcWording("HDG_MAG", "heading", "Heading");

    // What the aircraft sends by an ADS-C contract, as far as it is not like in any other report.
    public static readonly Field<AdscReportReason> AdscReason = Define<AdscReportReason>(
        "ADSC_REASON", "report_reason", "Report", null, AdscWords.Report, static (w, v) => w.WriteNumberValue((int)v));

    /// <summary>Time of a report whose hour is not known.</summary>
    public static readonly Field<double> SecondsPastHour = Define<double>(
        "HOUR_TIME", "time", "Message Timestamp", "seconds_past_hour", AdscTexts.TimePastHour, static (w, v) => w.WriteNumberValue(v));

    public static readonly Field<AdscFigureOfMerit> PositionAccuracy = Define<AdscFigureOfMerit>(
        "POS_ACC", "position_accuracy", "Position Accuracy", null, AdscTexts.Merit, static (w, v) => w.WriteStringValue(AdscTexts.Merit(v)));

    /// <summary>Speed of a wind whose direction is not known.</summary>
    public static readonly Field<double> WindSpeedKnots = Number("WIND_SPD", "wind_speed", "Wind Speed", "wind_speed", "knots");

    public static readonly Field<AdscGroup> AdscProjection = Define<AdscGroup>(
        "PROJECTION", "projection", "Projected Path", null, AdscTexts.Projection, static (w, v) => w.WriteStringValue(AdscTexts.Projection(v)));

    // What is said about contracts.
    public static readonly Field<AdscGroup> AdscContract = AdscWording("ADSC_CONTRACT", "contract", "Contract");
    public static readonly Field<AdscRequest> AdscRequest = Define<AdscRequest>(
        "ADSC_REQ", "contract_request", "Requests", null, AdscTexts.Request, static (w, v) => w.WriteStringValue(AdscTexts.Request(v)));

    public static readonly Field<AdscRequest> AdscTrigger = Define<AdscRequest>(
        "ADSC_EVENT", "contract_event", "Report When", null, AdscTexts.Request, static (w, v) => w.WriteStringValue(AdscTexts.Request(v)));

    public static readonly Field<AdscReportingInterval> AdscInterval = Define<AdscReportingInterval>(
        "ADSC_INTERVAL", "interval", "Reporting Interval", null, AdscTexts.Interval, static (w, v) => w.WriteNumberValue(v.Seconds));

    public static readonly Field<AdscNoncompliance> AdscUnavailable = Define<AdscNoncompliance>(
        "ADSC_MISSING", "not_available", "Not Available", null, AdscTexts.Noncompliance, static (w, v) => w.WriteStringValue(AdscTexts.Noncompliance(v)));

    public static readonly Field<AdscGroup> AdscDisconnectReason = AdscWording("ADSC_DISC", "reason", "Reason");

    private const int SecondsPerMinute = 60;

    private static readonly ImmutableArray<Field<CpdlcElement>> s_uplinkElements = CpdlcElements(MessageDirection.Uplink, "UM", CpdlcCategories.UplinkCount);
    private static readonly ImmutableArray<Field<CpdlcElement>> s_downlinkElements = CpdlcElements(MessageDirection.Downlink, "DM", CpdlcCategories.DownlinkCount);

    /// <summary>
    /// An element of a CPDLC message: an instruction, request, report or answer. Each number has a name of its own, e.g.
    /// <c>Vertical Clearance (UM20)</c>, under the common code <c>CPDLC</c>.
    /// </summary>
    public static Field<CpdlcElement> CpdlcElement(MessageDirection direction, int number) =>
        direction == MessageDirection.Uplink ? s_uplinkElements[number] : s_downlinkElements[number];

    private static ImmutableArray<Field<CpdlcElement>> CpdlcElements(MessageDirection direction, string prefix, int count)
    {
        var fields = ImmutableArray.CreateBuilder<Field<CpdlcElement>>(count);
        for (var number = 0; number < count; number++)
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"{CpdlcCategories.Of(direction, number)} ({prefix}{number})");
            fields.Add(Define<CpdlcElement>("CPDLC", "cpdlc", label, null, static v => v.Summary, static (w, v) => w.WriteStringValue(v.Summary)));
        }

        return fields.DrainToImmutable();
    }

    private static Field<Waypoint> Place(string code, string label, string rawKey) =>
        Define<Waypoint>(code, "waypoint", label, rawKey, static v => v.ToString(), WriteWaypoint);

    private static Field<CpdlcValue> CpdlcWording(string code, string type, string label) =>
        Define<CpdlcValue>(code, type, label, null, static v => v.ToString(), static (w, v) => w.WriteStringValue(v.ToString()));

    private static Field<AdscGroup> AdscWording(string code, string type, string label) =>
        Define<AdscGroup>(code, type, label, null, AdscTexts.Contract, static (w, v) => w.WriteStringValue(AdscTexts.Contract(v)));
}
