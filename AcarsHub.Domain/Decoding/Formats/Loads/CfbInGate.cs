namespace AcarsHub.Domain.Decoding.Formats.Loads;

/// <summary>
/// The in-gate report of label 44 behind a sublabel: <c>#CFB.01IN02,N38338W121179,KMHR,KPDX,0806,2355,005.1</c>.
/// </summary>
internal sealed class CfbInGate() : TextFormat("label-20-cfb", ["20"], ["#CFB.01", ".01"])
{
    private const string Page = ".01";

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var report = input.Text.From(input.Text.IndexOf(Page) + Page.Length);
        return output.DecodeRest(input, report, "44") || output.Refuse("no report of label 44 behind the sublabel");
    }
}
