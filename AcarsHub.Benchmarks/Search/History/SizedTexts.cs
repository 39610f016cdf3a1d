using System.Text;
using AcarsHub.Web.Demo;
using AcarsHub.Web.Demo.Texts;

namespace AcarsHub.Benchmarks.Search.History;

/// <summary>Texts of label H1 of a wanted length: one that the aircraft's systems send where such a length occurs among them, else a report that is cut to it.</summary>
internal sealed class SizedTexts(Vocabulary vocabulary)
{
    private const int Tries = 4;

    // By what they say, and how often.
    private static readonly Weighted<Func<TextContext, AcarsContent>> s_short = new(
        (3, AircraftTexts.Progress), (2, AircraftTexts.WindRequest), (4, AircraftTexts.Fault), (3, PositionTexts.Arinc702));

    private static readonly Weighted<Func<TextContext, AcarsContent>> s_medium = new(
        (6, PositionTexts.Arinc702), (4, AircraftTexts.Performance), (4, AircraftTexts.Turbulence), (4, AircraftTexts.FlightPlan), (2, AircraftTexts.Fault));

    private static readonly Weighted<Func<TextContext, AcarsContent>> s_long = new((5, AircraftTexts.Engine), (2, AircraftTexts.FlightPlan), (2, AircraftTexts.Trajectory));

    /// <summary>A text of about this length.</summary>
    public AcarsContent Make(TextContext c, int length)
    {
        var source = length < 70 ? s_short : length < 190 ? s_medium : s_long;
        for (var i = 0; i < Tries; i++)
        {
            var content = source.Next(c.Random)(c);
            if (Math.Abs(content.Text.Length - length) <= Math.Max(12, length / 4))
            {
                return content;
            }
        }

        return length > 380 && c.Random.Next(2) == 0 ? AircraftTexts.Trajectory(c, Math.Max(1, (length - 70) / 58)) : Cut(c, length);
    }

    private AcarsContent Cut(TextContext c, int length) => c.Random.Next(10) switch
    {
        < 5 => new AcarsContent("H1", Figures(c, length)) { Sublabel = "DF" },
        < 8 => new AcarsContent("H1", $"{c.OneOf("MSG", "TXT", "ATT DISPATCH", "REP")} {c.Flight.FlightId}\r\n{vocabulary.Sentence(c.Random, length)}"[..Math.Max(4, length)]) { Sublabel = "M1" },
        _ => new AcarsContent("H1", Monitor(c, length)) { Sublabel = "DF" },
    };

    /// <summary>Columns of figures, as engine and cabin monitors send them.</summary>
    private static string Figures(TextContext c, int length)
    {
        var r = c.Random;
        var text = new StringBuilder(length + 40).Append(Geo.Invariant($"{c.OneOf("T05", "A21", "E14", "R07")}{c.Aircraft.Type},{c.Aircraft.Tail}"));
        while (text.Length < length)
        {
            text.Append(r.Next(9) == 0 ? "\r\n" : "").Append(r.Next(4) == 0 ? '/' : ',').Append(r.Next(r.Next(3) == 0 ? 100_000 : 1_000));
        }

        return text.ToString(0, length);
    }

    /// <summary>Lines of codes with times.</summary>
    private static string Monitor(TextContext c, int length)
    {
        var text = new StringBuilder(length + 40).Append(Geo.Invariant($"CMR {c.Hhmm} {c.Flight.Origin.Icao} {c.Flight.Destination.Icao}"));
        while (text.Length < length)
        {
            text.Append(Geo.Invariant($"\r\n{c.Random.Next(21, 80)}{c.Random.Next(10, 99)}00{c.OneOf("F", "S", "W")} {c.OneOf("ADIRU1", "FMGC2", "BSCU", "VSC", "CIDS1", "ECU1B", "SFCC2")} {c.Hhmm}"));
        }

        return text.ToString(0, length);
    }
}
