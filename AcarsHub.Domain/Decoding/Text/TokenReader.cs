namespace AcarsHub.Domain.Decoding.Text;

/// <summary>Reads a text token by token: what stands between separators, trimmed; empty tokens are skipped.</summary>
/// <param name="text">The text.</param>
/// <param name="separators">Characters that end a token.</param>
public ref struct TokenReader(TextSlice text, ReadOnlySpan<char> separators)
{
    private readonly ReadOnlySpan<char> _separators = separators;
    private TextSlice _rest = text;

    /// <summary>What has not been read yet.</summary>
    public readonly TextSlice Rest => _rest;

    /// <summary>The next token.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool TryNext(out TextSlice token)
    {
        while (!_rest.IsEmpty)
        {
            var end = _rest.Span.IndexOfAny(_separators);
            token = (end < 0 ? _rest : _rest.Part(0, end)).Trim();
            _rest = end < 0 ? _rest.From(_rest.Length) : _rest.From(end + 1);
            if (!token.IsEmpty)
            {
                return true;
            }
        }

        token = default;
        return false;
    }
}
