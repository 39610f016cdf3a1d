using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Monitoring;

/// <summary>
/// Collects what the groups of an <see cref="AirbusReport"/> say about the two engines. The software code tells the maker, which decides the
/// order of the values: <c>C</c> CFM, <c>I</c> IAE.
/// <list type="table">
/// <listheader><term>Group</term><description>Content and proof</description></listheader>
/// <item><term>EC, EE</term><description>CFM: serial number, flight hours, running time, cycles; IAE without the running time. Hours and
/// cycles count from the mounting of the engine and thus may be equal on both.</description></item>
/// <item><term>N1, N2 of CFM</term><description>N1, its command, N2 (1/10 %), EGT (1/10 °C), fuel flow, a pressure.</description></item>
/// <item><term>N1, N2 of IAE</term><description>EPR, its command (1/1000), EGT, N1, N2, fuel flow, a pressure. The flows of both engines sum
/// up to the fall of the fuel on board in the turbulence reports before and after, within 5 %.</description></item>
/// <item><term>V1, V2 of IAE</term><description>Three status words, oil pressure, oil temperature, oil consumption.</description></item>
/// </list>
/// </summary>
internal sealed class AirbusEngines(bool isCruiseReport)
{
    private readonly EngineData[] _engines = [new(1), new(2)];
    private readonly TextSlice[] _sources = new TextSlice[2];
    private char _maker;
    private bool _isMetric;

    public bool IsCruiseReport => isCruiseReport;

    /// <summary>Learns maker and units from the group of air data.</summary>
    public void ReadKind(TextSlice state)
    {
        var fields = state.Split(',', stackalloc int[8]);
        _maker = fields[6][0];
        _isMetric = Numbers.TryDigits(fields[4].Span, out var weight) && weight >= AirbusHeader.MaxHundredsOfPounds;
    }

    public bool ReadGroup(ReadOnlySpan<char> id, TextSlice content, DecodeBuilder output) => id switch
    {
        "EC" => ReadIdentity(0, content, output),
        "EE" => ReadIdentity(1, content, output),
        "N1" => ReadState(0, content, output),
        "N2" => ReadState(1, content, output),
        "V1" => ReadOil(0, content, output),
        "V2" => ReadOil(1, content, output),
        _ => false,
    };

    /// <summary>Adds the engines of which anything is known.</summary>
    public void Add(DecodeBuilder output)
    {
        for (var i = 0; i < _engines.Length; i++)
        {
            if (!_engines[i].IsEmpty)
            {
                output.Add(Fields.Engine, _engines[i], _sources[i]);
            }
        }
    }

    private bool ReadIdentity(int index, TextSlice content, DecodeBuilder output)
    {
        var fields = content.Split(',', stackalloc int[9]);
        var serial = fields[0];
        if (serial.Length != 6 || !Numbers.TryDigits(serial.Span, out _))
        {
            return false;
        }

        var engine = _engines[index] with { SerialNumber = serial.ToString().TrimStart('0') };
        var next = 1;
        var cycles = _maker switch { 'C' => 3, 'I' => 2, _ => 0 };
        if (isCruiseReport && cycles > 0 && Numbers.TryDigits(fields[1].Span, out var hours) && Numbers.TryDigits(fields[cycles].Span, out var count))
        {
            engine = engine with { FlightHours = hours, Cycles = count };
            output.Remain(cycles == 3 ? fields[2] : default);
            next = cycles + 1;
        }

        output.Remain(fields.From(next));
        _engines[index] = engine;
        _sources[index] = serial;
        return true;
    }

    private bool ReadState(int index, TextSlice content, DecodeBuilder output)
    {
        var fields = content.Split(',', stackalloc int[9]);
        var first = _maker switch { 'C' => 0, 'I' => 2, _ => -1 };
        if (!isCruiseReport || first < 0 || fields.Count != (_maker == 'C' ? 6 : 7))
        {
            return false;
        }

        // CFM: N1 N1C N2 EGT FF PS13; IAE: EPR EPRC EGT N1 N2 FF P125.
        var (fan, core, exhaust, flow) = _maker == 'C' ? (0, 2, 3, 4) : (3, 4, 2, 5);
        _engines[index] = _engines[index] with
        {
            PressureRatio = _maker == 'I' ? Value(fields[0], 0.001, 2, output) : null,
            FanSpeedPercent = Value(fields[fan], 0.1, 120, output),
            CoreSpeedPercent = Value(fields[core], 0.1, 130, output),
            ExhaustGasCelsius = Value(fields[exhaust], 0.1, 1200, output),
            FuelFlowPoundsPerHour = _isMetric ? null : (int?)Value(fields[flow], 10, 12_000, output),
            FuelFlowKilogramsPerHour = _isMetric ? (int?)Value(fields[flow], 1, 6000, output) : null,
        };
        output.Remain(fields[1]);
        var last = fields[fields.Count - 1];
        output.Remain(Acms.IsUnknown(last) ? default : last);
        return true;
    }

    private bool ReadOil(int index, TextSlice content, DecodeBuilder output)
    {
        var fields = content.Split(',', stackalloc int[8]);
        if (!isCruiseReport || _maker != 'I' || fields.Count != 6)
        {
            return false;
        }

        _engines[index] = _engines[index] with { OilPressurePsi = Value(fields[3], 1, 600, output), OilCelsius = Value(fields[4], 1, 250, output) };
        output.Remain(fields.Range(0, 2));
        output.Remain(fields[5]);
        return true;
    }

    private static double? Value(TextSlice text, double factor, double max, DecodeBuilder output)
    {
        if (AirbusGroups.TryValue(text, out var value) && value >= 0 && value * factor <= max)
        {
            return Math.Round(value * factor, 6);
        }

        output.Remain(Acms.IsUnknown(text) ? default : text);
        return null;
    }
}
