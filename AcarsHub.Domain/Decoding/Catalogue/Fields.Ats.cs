using System.Globalization;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>Log-on to air traffic services (AFN) and ATIS requests (decoding.md 7.2).</content>
public static partial class Fields
{
    public static readonly Field<int> Icao24 = Define<int>(
        "ICAO24", "icao24", "ICAO 24-bit Address", "icao24", static v => v.ToString("X6", CultureInfo.InvariantCulture), static (w, v) => w.WriteNumberValue(v));

    /// <summary>An application the aircraft offers or the ground accepts: <c>ADS version 1</c>, <c>ATC accepted</c>.</summary>
    public static readonly Field<string> AtsApplication = Define<string>(
        "AFN_APP", "afn_application", "Application", "afn_applications", static v => v, static (w, v) => w.WriteStringValue(v), isList: true);

    public static readonly Field<string> NextAtcUnit = Text("AFN_NEXT", "ground_address", "Unit to Log On to", "afn_unit");
    public static readonly Field<string> AfnResult = Text("AFN_RESULT", "afn_result", "Result", "afn_result");
    public static readonly Field<string> AtisCode = Text("ATIS_CODE", "atis", "ATIS Code", "atis_code");
}
