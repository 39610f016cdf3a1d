namespace AcarsHub.Domain.Decoding.Text;

/// <summary>Takes a text with fields of fixed width apart, from left to right. Beyond the end everything is empty.</summary>
public ref struct FixedFields(TextSlice text)
{
    private int _next;

    /// <summary>What has not been taken yet.</summary>
    public readonly TextSlice Rest => text.From(_next);

    /// <summary>The next <paramref name="width"/> characters.</summary>
    public TextSlice Take(int width)
    {
        var field = text.Part(_next, width);
        _next += width;
        return field;
    }
}
