using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Loads;

/// <summary>
/// One fault or warning of the central fault display, sent when it happens: <c>FLR/FR…</c>, <c>WRN/PNRC12860AA07/WN…</c>; the sublabel
/// <c>#CFB</c> and a page number (<c>.1/</c>) may stand before it.
/// </summary>
internal abstract class FaultOrWarning(string name, string kind, string tag) : TextFormat(name, ["H1"], ["#CFB", ".", kind])
{
    private const string Sublabel = "#CFB";

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.StartsWith(Sublabel) ? input.Text.From(Sublabel.Length) : input.Text;
        text = WithoutPage(text);
        var at = text.StartsWith(kind) ? text.IndexOf(tag) : -1;
        if (at < 0 || !FaultFields.TryRead(text.From(at + tag.Length), out var fields))
        {
            return output.Refuse("no record of a fault or warning");
        }

        output.Add(Fields.MessageTimestamp, fields.Time, fields.TimeSource);
        output.Add(Fields.AtaCode, fields.AtaCode, fields.AtaSource);
        output.Add(Fields.FlightPhaseNumber, fields.FlightPhase, fields.PhaseSource);
        ReadBefore(text.Part(kind.Length, at - kind.Length), output);
        AddText(fields, output);
        return true;
    }

    /// <summary>Describes the message and adds the text of the fault or warning.</summary>
    protected abstract void AddText(in FaultFields fields, DecodeBuilder output);

    /// <summary><c>/PNRC12860AA07</c>: the part that reports.</summary>
    private static void ReadBefore(TextSlice between, DecodeBuilder output)
    {
        if (between.StartsWith("/PN"))
        {
            output.ReadText(Fields.PartNumber, between.From(3));
        }
        else
        {
            output.Remain(between);
        }
    }

    private static TextSlice WithoutPage(TextSlice text)
    {
        var slash = text[0] == '.' ? text.Part(0, 4).IndexOf('/') : -1;
        return slash > 1 && Primitives.Numbers.TryDigits(text.Span[1..slash], out _) ? text.From(slash + 1) : text;
    }
}

/// <summary><c>FLR/FR26020200420029114106SDAC1:G HYD QTY     IND 1000GQ</c>, <c>/IDECAM 1</c>.</summary>
internal sealed class FaultReport() : FaultOrWarning("label-h1-flr", "FLR", "/FR")
{
    protected override void AddText(in FaultFields fields, DecodeBuilder output)
    {
        output.Describe("Fault Log Report", "/");
        output.Add(Fields.Fault, fields.Text.ToString(), fields.Text);
        var source = fields.Text.IndexOf("/ID");
        if (source >= 0)
        {
            output.ReadText(Fields.FaultSource, fields.Text.From(source + 3));
        }
    }
}

/// <summary><c>WRN/WN24030312040034580006NAV GPS1 FAULT</c>.</summary>
internal sealed class WarningReport() : FaultOrWarning("label-h1-wrn", "WRN", "/WN")
{
    protected override void AddText(in FaultFields fields, DecodeBuilder output)
    {
        output.Describe("Warning Message", "/");
        output.Add(Fields.Warning, fields.Text.ToString(), fields.Text);
    }
}
