using AcarsHub.Domain.Messages;
using AcarsHub.Web.Demo;
using AcarsHub.Web.Demo.Texts;
using AcarsHub.Web.Demo.Wire;

namespace AcarsHub.Benchmarks.Search.History;

/// <summary>Which labels and texts come how often, as recorded traffic has it.</summary>
internal sealed class HistoryTexts
{
    private static readonly Quantiles s_acarsH1 = new((0, 4), (0.05, 17), (0.25, 65), (0.5, 176), (0.75, 206), (0.84, 218), (0.9, 480), (0.95, 500), (0.99, 757), (1, 867));
    private static readonly Quantiles s_vdl2H1 = new((0, 6), (0.05, 16), (0.25, 60), (0.5, 206), (0.75, 230), (0.9, 406), (0.985, 605), (1, 2226));
    private static readonly Quantiles s_crew = new((0, 6), (0.25, 25), (0.5, 48), (0.75, 80), (1, 240));

    private static readonly Weighted<Milestone> s_milestones = new((1, Milestone.Out), (1, Milestone.Off), (1, Milestone.On), (1, Milestone.In));
    private static readonly AcarsContent s_acknowledgement = new("_d", "");
    private static readonly AcarsContent s_linkTest = new("Q0", "");

    private readonly Vocabulary _vocabulary;
    private readonly SizedTexts _sized;
    private readonly Weighted<Func<TextContext, AcarsContent>> _acars;
    private readonly Weighted<Func<TextContext, AcarsContent>> _vdl2;
    private readonly Weighted<Func<TextContext, AcarsContent>> _hfdl;
    private readonly Weighted<Func<TextContext, AcarsContent>> _satellite;

    public HistoryTexts(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _sized = new SizedTexts(vocabulary);
        var other = Other();
        _acars = new((229, c => _sized.Make(c, Length(s_acarsH1, c))), (161, Squitter), (99, Acknowledge), (36, static _ => s_linkTest), (85, c => other.Next(c.Random)(c)));
        _vdl2 = new(
            (87, c => _sized.Make(c, Length(s_vdl2H1, c))), (13, Atc), (45, Acknowledge), (17, static _ => s_linkTest), (15, Crew),
            (10, PositionTexts.Label21), (7, PositionTexts.Label22), (15, c => other.Next(c.Random)(c)));
        _hfdl = new((162, Acknowledge), (23, static _ => s_linkTest), (5, AircraftTexts.MediaAdvisory), (1, AtcTexts.AdscRequest));
        _satellite = new((6, Scenarios.SatelliteUp), (6, Scenarios.SatelliteDown), (2, Acknowledge), (1, static _ => s_linkTest), (2, Ground));
    }

    /// <summary>What is said next over a link of this type.</summary>
    public AcarsContent Next(DecoderKind kind, TextContext context)
    {
        var contents = kind switch
        {
            DecoderKind.Acars => _acars,
            DecoderKind.Vdlm2 => _vdl2,
            DecoderKind.Hfdl => _hfdl,
            _ => _satellite,
        };
        return contents.Next(context.Random)(context);
    }

    private Weighted<Func<TextContext, AcarsContent>> Other() => new(
        (20, Crew), (8, PositionTexts.Weather15), (5, PositionTexts.Label12), (5, PositionTexts.Label16), (4, PositionTexts.Label4A),
        (3, PositionTexts.Label10), (6, PositionTexts.Posrpt), (3, PositionTexts.Label44), (6, AircraftTexts.MediaAdvisory),
        (5, CrewTexts.Request), (3, CrewTexts.AtisRequest), (3, CrewTexts.Atis), (3, CrewTexts.Metar), (6, Ground), (3, AtcTexts.Clearance),
        (2, AircraftTexts.Door), (6, static c => OooiTexts.Make(c, s_milestones.Next(c.Random))), (1, CrewTexts.Noteworthy));

    private static int Length(Quantiles lengths, TextContext context) => (int)lengths.Next(context.Random);

    private static AcarsContent Acknowledge(TextContext context) => context.Random.Next(4) == 0 ? s_acknowledgement with { IsDownlink = false } : s_acknowledgement;

    private static AcarsContent Squitter(TextContext context)
    {
        var airport = Airport.All[context.Random.Next(Airport.All.Length)];
        var text = context.Random.Next(3) == 0 ? new GroundStation(airport, "").Squitter : $"01XA{airport.Iata}{airport.Icao}{context.Random.Next(1, 4)}ARINC";
        return new AcarsContent("SQ", text, IsDownlink: false);
    }

    // Most come under H1; few have a label of their own.
    private static AcarsContent Atc(TextContext context)
    {
        var content = context.Random.Next(3) == 0 ? AtcTexts.AdscReport(context) : AtcTexts.CpdlcDown(context);
        return context.Random.Next(15) < 2 ? content : content with { Label = "H1", Sublabel = "M1" };
    }

    private AcarsContent Crew(TextContext context) =>
        context.Random.Next(4) == 0 ? CrewTexts.FreeText(context) : CrewTexts.Envelope(context, _vocabulary.Sentence(context.Random, Length(s_crew, context)));

    private AcarsContent Ground(TextContext context) => context.Random.Next(2) == 0
        ? CrewTexts.Ground(context)
        : CrewTexts.Uplink(context, context.OneOf("C1", "RA", "H1"), _vocabulary.Sentence(context.Random, Length(s_crew, context)));
}
