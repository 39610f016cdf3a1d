namespace AcarsHub.Domain.Decoding.Text;

/// <summary>Reads a text line by line; CR, LF and CR LF end a line. Blank lines are left out.</summary>
internal ref struct LineReader(TextSlice text)
{
    private int _position;

    /// <summary>What has not been read yet.</summary>
    public readonly TextSlice Rest => text.From(_position);

    /// <summary>The next line without blanks at its ends.</summary>
    /// <returns>False at the end.</returns>
    public bool TryNext(out TextSlice line)
    {
        var span = text.Span;
        while (_position < span.Length)
        {
            var length = span[_position..].IndexOfAny('\r', '\n');
            length = length < 0 ? span.Length - _position : length;
            line = text.Part(_position, length).Trim();
            _position += length + 1;
            if (!line.IsEmpty)
            {
                return true;
            }
        }

        line = default;
        return false;
    }
}
