namespace AcarsHub.Domain.Decoding.Text;

/// <summary>The fields of a split text.</summary>
public readonly ref struct FieldList
{
    private readonly TextSlice _text;
    private readonly ReadOnlySpan<int> _ends;

    internal FieldList(TextSlice text, ReadOnlySpan<int> ends)
    {
        _text = text;
        _ends = ends;
    }

    public int Count => _ends.Length;

    /// <summary>The field at the index; empty where there is none.</summary>
    public TextSlice this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_ends.Length)
            {
                return default;
            }

            var start = index == 0 ? 0 : _ends[index - 1] + 1;
            return _text.Part(start, _ends[index] - start);
        }
    }

    /// <summary>From the field at the index to the end of the text, separators included; empty where there is none.</summary>
    public TextSlice From(int index) =>
        index <= 0 ? _text : index >= _ends.Length ? default : _text.From(_ends[index - 1] + 1);

    /// <summary>The fields from <paramref name="first"/> to <paramref name="last"/> with the separators between them.</summary>
    public TextSlice Range(int first, int last)
    {
        var start = this[first];
        var end = this[last];
        return start.Source is null || end.Source is null ? default : new TextSlice(start.Source, start.Start, end.End - start.Start);
    }
}
