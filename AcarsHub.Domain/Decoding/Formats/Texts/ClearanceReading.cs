using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>What a departure clearance says, in whatever order and words (decoding.md 6.3, 7.2).</summary>
internal static class ClearanceReading
{
    /// <summary>Where to, off which runway, by which procedure.</summary>
    public static void ReadRoute(TextSlice text, DecodeBuilder output)
    {
        if (Keywords.TryRead<string>(text, TryDestination, out var destination, out var source, "CLRD TO", "CLEARED TO"))
        {
            output.Add(Fields.ArrivalIcao, destination, source);
        }
        else
        {
            ReadAbbreviatedRoute(text, output);
        }

        var hasRunway = Keywords.Read(output, Fields.DepartureRunway, text, PlainValues.TryRunway, "OFF", "OFF RWY", "DEP RWY", "DEPARTURE RUNWAY", "XPCT RWY", "EXPECT RWY", "EXP RWY");
        _ = ReadClearedProcedure(text, output) || ReadProcedureVia(text, output, hasRunway);
    }

    /// <summary>Squawk, times, frequencies, altitude, ATIS, pressure.</summary>
    public static void ReadInstructions(TextSlice text, DecodeBuilder output)
    {
        Keywords.Read(output, Fields.Squawk, text, PlainValues.TrySquawk, "SQUAWK", "XPNDR", "XPDR", "TRANSPONDER", "SQK", "SQWK", "BEACON");
        ReadApprovedDeparture(text, output);
        Keywords.Read(output, Fields.TargetStartupTime, text, PlainValues.TryTime, "TSAT");
        Keywords.Read(output, Fields.CalculatedTakeoffTime, text, PlainValues.TryTime, "CTOT", "SLOT");
        Keywords.Read(output, Fields.NextFrequencyMhz, text, PlainValues.TryFrequencyMhz, "NEXT FREQ", "NEXT FREQUENCY");
        Keywords.Read(output, Fields.DepartureFrequencyMhz, text, PlainValues.TryFrequencyMhz, "DPFRQ", "DEP FREQ", "DEP FRQ", "DEPARTURE FREQ", "DEPARTURE FREQUENCY", "AIRBORNE FREQ");
        Keywords.Read(
            output, Fields.ClearedAltitudeFeet, text, PlainValues.TryFeet,
            "INITIAL CLIMB ALTITUDE", "INITIAL CLIMB TO", "INITIAL CLIMB", "INITIAL ALTITUDE", "INITIAL ALT", "CLIMB INITIALLY TO", "CLIMB INITIALLY",
            "CLIMB VIA SID TO", "CLIMB TO", "CLB TO", "MAINT", "MAINTAIN", "ALT");
        Keywords.Read(output, Fields.ExpectedAltitudeFeet, text, PlainValues.TryFlightLevel, "EXP", "EXPECT", "FILED FLT LEVEL");
        Keywords.Read(output, Fields.AtisLetter, text, PlainValues.TryLetter, "ATIS");
        Keywords.Read<int>(output, Fields.QnhHectopascals, text, static (ReadOnlySpan<char> t, out int v) => WeatherValues.TryHectopascals(t, isNamed: true, out v), "QNH");
    }

    /// <summary><c>CLEARED TO LAND</c> names no airport.</summary>
    private static bool TryDestination(ReadOnlySpan<char> text, out string code) =>
        PlainValues.TryIcao(text, out code) && text is not ("LAND" or "TAXI" or "PUSH" or "HOLD" or "LINE" or "THAT" or "THIS");

    /// <summary><c>KDCA REBLL5 OTTTO Q80./.KBNA</c>: as filed up to the destination.</summary>
    private static void ReadAbbreviatedRoute(TextSlice text, DecodeBuilder output)
    {
        const string AsFiled = "./.";
        var at = text.IndexOf(AsFiled);
        var destination = Keywords.ValueAt(text, at + AsFiled.Length);
        if (at >= 0 && PlainValues.TryIcao(destination.Span, out var code))
        {
            output.Add(Fields.ArrivalIcao, code, destination);
        }
    }

    private static void ReadApprovedDeparture(TextSlice text, DecodeBuilder output)
    {
        if (!Keywords.Read(output, Fields.ApprovedDepartureTime, text, PlainValues.TryTime, "ADT")
            && Keywords.TryFind(text, "ADT MDI", 0, out var found))
        {
            output.Add(Fields.ApprovedDeparture, "MDI", found);
        }
    }

    /// <summary><c>CLEARED RDRNR3 DEPARTURE ZUN TRSN</c>.</summary>
    private static bool ReadClearedProcedure(TextSlice text, DecodeBuilder output)
    {
        if (!Keywords.TryRead<string>(text, PlainValues.TryProcedure, out var name, out var source, "CLEARED", "CLRD"))
        {
            return false;
        }

        var words = new SliceReader(text.From(source.End - text.Start));
        if (words.Word().Span is not ("DEPARTURE" or "DEP"))
        {
            return false;
        }

        var transition = words.Word();
        AddProcedure(output, name, words.Word().Span is "TRSN" or "TRANSITION" ? transition : default, source);
        return true;
    }

    /// <summary><c>VIA DEGES3S</c>; in Australia <c>VIA 16LKEVIN7 DEP OLSEM:TRAN</c> or <c>VIA 16L ABBEY3 DEP: XXX</c> with the runway.</summary>
    private static bool ReadProcedureVia(TextSlice text, DecodeBuilder output, bool hasRunway)
    {
        if (Keywords.TryRead<string>(text, PlainValues.TryProcedure, out var name, out var source, "VIA", "SID"))
        {
            AddProcedure(output, name, default, source);
            return true;
        }

        if (hasRunway || !Keywords.TryFind(text, "VIA", 0, out var via))
        {
            return false;
        }

        var first = Keywords.ValueAt(text, via.End - text.Start);
        var runwayLength = first[2] is 'L' or 'R' or 'C' ? 3 : 2;
        var runway = first.Part(0, runwayLength);
        var procedure = first.Length > runwayLength ? first.From(runwayLength) : Keywords.ValueAt(text, first.End - text.Start);
        if (!PlainValues.TryRunway(runway.Span, out var number) || !PlainValues.TryProcedure(procedure.Span, out name))
        {
            return false;
        }

        output.Add(Fields.DepartureRunway, number, runway);
        AddProcedure(output, name, TransitionBehind(text.From(procedure.End - text.Start)), procedure);
        return true;
    }

    /// <summary><c>DEP OLSEM:TRAN</c>.</summary>
    private static TextSlice TransitionBehind(TextSlice text)
    {
        var words = new SliceReader(text);
        var (transition, mark) = words.Word().Is("DEP") ? words.Word().Cut(':') : default;
        return mark.Is("TRAN") ? transition : default;
    }

    private static void AddProcedure(DecodeBuilder output, string name, TextSlice transition, TextSlice source) =>
        output.Add(Fields.DepartureProcedure, new Route(transition.IsEmpty ? [] : [new Waypoint(transition.ToString())]) { Name = name }, source);
}
