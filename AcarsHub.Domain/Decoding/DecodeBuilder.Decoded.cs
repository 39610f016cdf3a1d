using AcarsHub.Domain.Decoding.Catalogue;

namespace AcarsHub.Domain.Decoding;

/// <content>What readers of content need that a decoder program has taken apart already.</content>
internal sealed partial class DecodeBuilder
{
    /// <summary>Adds a value if there is one.</summary>
    public void AddIf<T>(Field<T> field, T? value)
        where T : struct
    {
        if (value is { } known)
        {
            Add(field, known);
        }
    }
}
