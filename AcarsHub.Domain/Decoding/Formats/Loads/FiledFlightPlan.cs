using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Loads;

/// <summary>
/// An ICAO flight plan inside any text: <c>(FPL-UAL123-IS-B789/H-SDE2E3/LB1D1-KSFO0100-N0487F370 DCT PORTE-KLAX0055 KONT-REG/N22992)</c>.
/// Lines may break anywhere between words.
/// </summary>
internal sealed class FiledFlightPlan() : TextFormat("label-h1-ofp", [], [])
{
    private const string Start = "(FPL-";
    private const int MinFields = 8;
    private const int MaxFields = 9;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var start = input.Text.IndexOf(Start);
        if (start < 0)
        {
            return output.Refuse("no flight plan");
        }

        var inside = input.Text.From(start + Start.Length);
        var length = inside.IndexOf(')');
        var isWhole = length >= 0;
        inside = isWhole ? inside.Part(0, length) : inside;
        var fields = inside.Split('-', stackalloc int[MaxFields]);
        if (fields.Count < MinFields || FlightPlanParser.Parse(fields) is not { } plan)
        {
            return output.Refuse("fields of a flight plan missing or wrong");
        }

        output.Describe("Operational Flight Plan", " ");
        AddItems(plan, fields, output);
        output.Remain(input.Text.Part(0, start).Trim());
        output.Remain(isWhole ? input.Text.From(inside.End + 1 - input.Text.Start).Trim() : default);
        return true;
    }

    private static void AddItems(IcaoFlightPlan plan, FieldList fields, DecodeBuilder output)
    {
        output.Add(Fields.Callsign, plan.Callsign, fields[0].Trim());
        output.Add(Fields.FlightRules, RulesName(plan.Rules), fields[1].Trim());
        output.Add(Fields.AircraftType, plan.AircraftType, fields[2].Trim());
        output.Add(Fields.DepartureIcao, plan.Departure, fields[4].Trim());
        AddTime(Fields.OffBlockTime, plan.DepartureTime, fields[4], output);
        output.Add(Fields.Cruise, $"{plan.CruiseSpeed} {plan.CruiseLevel}".Trim(), fields[5].Trim());
        if (!plan.Route.Waypoints.IsEmpty)
        {
            output.Add(Fields.Route, plan.Route, fields[5].Trim());
        }

        output.Add(Fields.ArrivalIcao, plan.Destination, fields[6].Trim());
        AddTime(Fields.ElapsedTime, plan.ElapsedTime, fields[6], output);
        if (plan.Alternates is [var alternate, ..])
        {
            output.Add(Fields.AlternateIcao, alternate, fields[6].Trim());
        }

        if (plan.Other("REG") is { Length: > 0 } tail)
        {
            output.Add(Fields.Tail, tail, fields.From(7).Trim());
        }

        output.Add(Fields.IcaoPlan, plan);
    }

    private static void AddTime(Field<MessageTime> field, string text, TextSlice source, DecodeBuilder output)
    {
        if (Times.TryTimeOfDay(text, out var time))
        {
            output.Add(field, time, source.Trim());
        }
    }

    private static string RulesName(string rules) => rules switch
    {
        "I" => "IFR",
        "V" => "VFR",
        "Y" => "IFR/VFR",
        _ => "VFR/IFR",
    };
}

/// <summary>Reads the fields of form FPL, by their numbers in ICAO Doc 4444.</summary>
internal static class FlightPlanParser
{
    private const int TimeDigits = 4;
    private const int MaxAlternates = 4;

    /// <summary>The plan, or null when one of the fields that make it one is wrong.</summary>
    public static IcaoFlightPlan? Parse(FieldList fields)
    {
        var callsign = fields[0].Trim().Cut('/').Before; // A squawk may follow.
        var rules = fields[1].Trim();
        var (type, wake) = fields[2].Trim().Cut('/');
        var (equipment, surveillance) = fields[3].Trim().Cut('/');
        var destination = new SliceReader(fields[6]);
        if (!PlainValues.IsCapitalsOrDigits(callsign.Span) || callsign.Length is < 2 or > 7
            || rules.Length != 2 || rules[0] is not ('I' or 'V' or 'Y' or 'Z')
            || !TryPlaceAndTime(fields[4].Trim(), out var departure, out var offBlock)
            || !TryPlaceAndTime(destination.Word(), out var arrival, out var elapsed))
        {
            return null;
        }

        var (speed, level, route) = ParseRoute(fields[5]);
        return new IcaoFlightPlan
        {
            Callsign = callsign.ToString(),
            Rules = rules.Part(0, 1).ToString(),
            FlightType = rules.From(1).ToString(),
            AircraftType = type.From(type.Length - type.Span.TrimStart("0123456789").Length).ToString(), // A number of aircraft may stand before.
            WakeTurbulence = wake.ToString(),
            Equipment = equipment.ToString(),
            Surveillance = surveillance.ToString(),
            Departure = departure,
            DepartureTime = offBlock,
            CruiseSpeed = speed,
            CruiseLevel = level,
            Route = route,
            Destination = arrival,
            ElapsedTime = elapsed,
            Alternates = ParseAlternates(destination.Rest),
            OtherInformation = ParseOther(fields.From(7)),
        };
    }

    /// <summary><c>KSFO0100</c>; a flight filed in the air starts at a fix: <c>VESPA2354</c>.</summary>
    private static bool TryPlaceAndTime(TextSlice text, out string place, out string time)
    {
        var letters = text.Part(0, text.Length - TimeDigits);
        time = text.From(letters.Length).ToString();
        place = letters.ToString();
        return letters.Length is >= 2 and <= 5 && PlainValues.IsCapitalsOrDigits(letters.Span) && Numbers.TryDigits(time, out _);
    }

    /// <summary><c>N0487F370 DCT PORTE</c>: speed, level, then the route.</summary>
    private static (string Speed, string Level, Route Route) ParseRoute(TextSlice text)
    {
        var words = new SliceReader(text);
        var cruise = words.Word();
        var speed = cruise.Part(0, cruise[0] == 'M' ? 4 : 5);
        var waypoints = ImmutableArray.CreateBuilder<Waypoint>();
        while (words.Word() is { IsEmpty: false } word)
        {
            waypoints.Add(new Waypoint(word.ToString()));
        }

        return (speed.ToString(), cruise.From(speed.Length).ToString(), new Route(waypoints.DrainToImmutable()));
    }

    private static ImmutableArray<string> ParseAlternates(TextSlice text)
    {
        var words = new SliceReader(text);
        var alternates = ImmutableArray.CreateBuilder<string>();
        while (alternates.Count < MaxAlternates && words.Word() is { IsEmpty: false } word)
        {
            if (PlainValues.TryIcao(word.Span, out var code))
            {
                alternates.Add(code);
            }
        }

        return alternates.DrainToImmutable();
    }

    /// <summary><c>PBN/A1B1 NAV/ABAS RNP2 REG/N22992</c>: a slash behind two to four capitals starts a new key. A key stands once: the first counts.</summary>
    private static ImmutableArray<KeyValuePair<string, string>> ParseOther(TextSlice text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var words = new SliceReader(text);
        var (key, value) = (default(TextSlice), default(TextSlice));
        for (var word = words.Word(); !word.IsEmpty; word = words.Word())
        {
            var (name, rest) = word.Cut('/');
            if (name.Length is >= 2 and <= 4 && name.Length < word.Length && PlainValues.IsLetters(name.Span))
            {
                Add(key, value);
                (key, value) = (name, rest);
            }
            else if (key.Source is { } source)
            {
                value = new TextSlice(source, value.Start, word.End - value.Start);
            }
        }

        Add(key, value);
        return entries.DrainToImmutable();

        void Add(TextSlice key, TextSlice value)
        {
            if (!key.IsEmpty && seen.Add(key.ToString()))
            {
                entries.Add(new(key.ToString(), Words.Collapse(value)));
            }
        }
    }
}
