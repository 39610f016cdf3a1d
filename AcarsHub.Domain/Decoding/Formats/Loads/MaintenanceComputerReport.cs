using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Loads;

/// <summary>
/// Report of a maintenance diagnostic computer (Bombardier): lines <c>MDC REPORT: ENGINE TREND</c>, <c>TIME: 21:23</c>, <c>DATE: 03Jan2026</c>, then
/// readings <c>L N1    80.0 %</c>, or faults from <c>ATA32-44 …</c> to <c>Equation ID: …</c>. A later block starts anywhere in it.
/// </summary>
internal sealed class MaintenanceComputerReport() : TextFormat("label-h1-mdc", ["H1"], [])
{
    private const string Sublabel = "#CFB";
    private const string Heading = "MDC REPORT:";

    /// <summary>Without its heading, so many readings make a report.</summary>
    private const int EnoughReadings = 2;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.StartsWith(Sublabel) ? input.Text.From(Sublabel.Length) : input.Text;
        var hasHeading = text.Contains(Heading);
        var isBlock = input.Message.Sublabel is "CF" || input.Message.Text.Contains(Sublabel, StringComparison.Ordinal);
        if (!hasHeading && !isBlock)
        {
            return output.Refuse("no heading");
        }

        output.Describe("Maintenance Computer Report", "\n");
        var reading = new MdcReading(output);
        reading.Read(text, isWhole: hasHeading);
        return hasHeading || reading.Faults > 0 || reading.Readings >= EnoughReadings || output.Refuse("no readings or faults");
    }
}

/// <summary>Reads the lines of a report.</summary>
internal ref struct MdcReading(DecodeBuilder output)
{
    private const int MaxLines = 400;
    private const string EquationTag = "Equation ID:";

    private MessageTime? _time;
    private TextSlice _date;
    private TextSlice _fault;

    /// <summary>How many readings were found.</summary>
    public int Readings { get; private set; }

    /// <summary>How many faults were found.</summary>
    public int Faults { get; private set; }

    /// <summary>Reads all lines; the first one of a later block is most often the rest of a line.</summary>
    public void Read(TextSlice text, bool isWhole)
    {
        var lines = new LineReader(text);
        if (!isWhole && lines.TryNext(out var torn))
        {
            output.Remain(torn);
        }

        for (var i = 0; i < MaxLines && lines.TryNext(out var line); i++)
        {
            if (!ReadHead(line) && !ReadReading(line) && !ReadFaultLine(line))
            {
                output.Remain(line);
            }
        }

        output.Remain(_fault);
        output.Remain(lines.Rest);
        AddTime();
    }

    private bool ReadHead(TextSlice line)
    {
        var (key, value) = line.Cut(':');
        value = value.Trim();
        switch (key.Span)
        {
            case "MDC REPORT":
                return output.ReadText(Fields.MaintenanceReport, value);
            case "WRITE OPTION":
                return output.ReadText(Fields.WriteOption, value);
            case "FILENAME":
                return output.ReadText(Fields.FileName, value);
            case "MDC APPLICATION PN":
                return output.ReadText(Fields.PartNumber, value);
            case "MDC TABLES PN":
                return output.ReadText(Fields.TablesPartNumber, value);
            case "TIME" when Times.TryTimeOfDay(value.Span, out var time):
                _time = time;
                return true;
            case "DATE":
                _date = value;
                return true;
            case "LEG":
                return ReadLeg(value);
            default:
                return line.StartsWith("PAGE ") || line.Contains("LRU/STATUS/FAULT"); // Headings only.
        }
    }

    /// <summary><c>LEG:28045  DATE:03JAN26 TIME:21:23</c>; date and time repeat those of the heading.</summary>
    private readonly bool ReadLeg(TextSlice value)
    {
        var words = new SliceReader(value);
        var leg = words.Word();
        if (!Numbers.TryDigits(leg.Span, out var number))
        {
            return false;
        }

        output.Add(Fields.FlightLegNumber, number, leg);
        return true;
    }

    /// <summary><c>L N1 VIBES                 0.0 MIL</c>: the name is set off from number and unit by two blanks.</summary>
    private bool ReadReading(TextSlice line)
    {
        var gap = line.IndexOf("  ");
        if (gap <= 0)
        {
            return false;
        }

        var words = new SliceReader(line.From(gap));
        var number = words.Word();
        var unit = words.Word();
        if (!Numbers.TryDecimal(number.Span, out var value) || unit.IsEmpty || unit.Length > 6 || char.IsAsciiDigit(unit[0]) || !words.Word().IsEmpty)
        {
            return false;
        }

        output.Remain(_fault); // Not a fault then: it would end with its equation.
        _fault = default;
        output.Add(Fields.EngineReading, new EngineReading(line.Part(0, gap).ToString(), value, unit.ToString()), line);
        Readings++;
        return true;
    }

    /// <summary>A fault goes over several lines and ends with its equation.</summary>
    private bool ReadFaultLine(TextSlice line)
    {
        if (line.StartsWith(EquationTag) && !_fault.IsEmpty)
        {
            AddFault(line);
            return true;
        }

        if (line.StartsWith("---"))
        {
            return true;
        }

        _fault = _fault.IsEmpty ? line : new TextSlice(line.Source!, _fault.Start, line.End - _fault.Start); // A line is part of a text.
        return true;
    }

    private void AddFault(TextSlice equation)
    {
        var lines = new LineReader(_fault);
        List<string> parts = [];
        var ata = default(TextSlice);
        while (lines.TryNext(out var line))
        {
            if (parts.Count == 0 && ata.IsEmpty && line.StartsWith("ATA") && char.IsAsciiDigit(line[3]))
            {
                ata = line.Part(3, 5);
                line = line.From(8).Trim();
            }

            parts.Add(Words.Collapse(line));
        }

        parts.Add($"equation {equation.From(EquationTag.Length).Trim()}");
        var source = new TextSlice(equation.Source!, _fault.Start, equation.End - _fault.Start); // Both are parts of one text.
        output.Add(Fields.FaultRecord, new MaintenanceEvent(null, ata.IsEmpty ? null : ata.ToString(), null, string.Join("; ", parts)), source);
        _fault = default;
        Faults++;
    }

    private readonly void AddTime()
    {
        if (_time is { } time && NamedDates.TryParse(_date.Span, time, out var timestamp))
        {
            output.Add(Fields.MessageTimestamp, timestamp, _date);
        }
        else
        {
            output.Remain(_date);
        }
    }
}
