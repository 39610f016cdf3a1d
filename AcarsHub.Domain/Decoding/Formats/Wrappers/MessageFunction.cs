namespace AcarsHub.Domain.Decoding.Formats.Wrappers;

/// <summary>
/// An H1 message whose Message Function Identifier says which label its text belongs to (<c>M1/BA</c> is what label BA would carry):
/// tried last, with the formats of that label.
/// </summary>
internal sealed class MessageFunction() : TextFormat("h1-mfi", ["H1"], [])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (input.Message.Mfi is not { Length: 2 } mfi || mfi == input.Label)
        {
            return output.Refuse("no message function");
        }

        output.IsNamedAsInner = true;
        return output.DecodeRest(input, input.Text, mfi) || output.Refuse("no format of the label of the message function reads it");
    }
}
