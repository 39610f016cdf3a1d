using AcarsHub.Domain.Decoding.Catalogue;

namespace AcarsHub.Domain.Decoding;

/// <content>What formats need that hold a message of their own, and readers of content somebody else has decoded.</content>
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

    /// <summary>Whether a format has read these very words as plain text.</summary>
    public bool HasText(string text)
    {
        foreach (var field in _fields)
        {
            if (ReferenceEquals(field.Definition, Fields.FreeText) && field.Value is string known && known == text)
            {
                return true;
            }
        }

        return false;
    }
}
