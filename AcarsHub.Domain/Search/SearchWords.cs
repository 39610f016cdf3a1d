using System.Buffers;
using System.Globalization;
using System.Text;
using AcarsHub.Domain.Decoding;

namespace AcarsHub.Domain.Search;

/// <summary>What a message can be found by.</summary>
public readonly record struct IndexedMessage
{
    public required string Type { get; init; }

    public string? StationId { get; init; }

    public string? Frequency { get; init; }

    public string? Label { get; init; }

    public string? MessageNumber { get; init; }

    public string? Departure { get; init; }

    public string? Destination { get; init; }

    public long? FlightId { get; init; }

    public long? AirframeId { get; init; }

    public long? SessionId { get; init; }

    public bool HasErrors { get; init; }

    public bool HasPosition { get; init; }

    public string? Text { get; init; }

    public DecodedMessage? Decoded { get; init; }
}

/// <summary>
/// Makes the words a message has in the search index. One list of words without positions takes a third of the room of an index with a
/// column for each field; see ADR 014. Not thread-safe: it keeps its buffers.
/// </summary>
public sealed class SearchWords
{
    private static readonly SearchValues<char> s_private = SearchValues.Create([.. Enumerable.Range(SearchWord.FirstMark, SearchWord.LastMark - SearchWord.FirstMark + 1).Select(static c => (char)c)]);

    private readonly StringBuilder _words = new();
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public SearchWords() => _lookup = _seen.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words with a blank between them, in no order.</summary>
    public string Of(in IndexedMessage message)
    {
        _words.Clear();
        Add(WordKind.Type, message.Type);
        Add(WordKind.Station, message.StationId);
        Add(WordKind.Frequency, message.Frequency);
        Add(WordKind.Label, message.Label);
        Add(WordKind.MessageNumber, message.MessageNumber);
        Add(WordKind.Departure, message.Departure);
        Add(WordKind.Destination, message.Destination);
        Add(WordKind.Flight, message.FlightId);
        Add(WordKind.Airframe, message.AirframeId);
        Add(WordKind.Session, message.SessionId);
        Add(WordKind.Errors, message.HasErrors ? 1 : null);
        Add(WordKind.Position, message.HasPosition ? 1 : null);
        AddText(message.Text);
        if (message.Decoded is { IsDecoded: true } decoded)
        {
            AddDecoded(decoded, message.Text);
        }

        return _words.ToString();
    }

    private void Add(WordKind kind, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            SearchWord.Append(_words, kind, value);
            _words.Append(' ');
        }
    }

    private void Add(WordKind kind, long? number)
    {
        if (number is { } value)
        {
            _words.Append(SearchWord.MarkOf(kind)).Append(CultureInfo.InvariantCulture, $"{value}").Append(' ');
        }
    }

    private void AddText(string? text)
    {
        if (text is null)
        {
            return;
        }

        var start = _words.Length;
        _words.Append(text);
        if (text.AsSpan().ContainsAny(s_private))
        {
            for (var i = start; i < _words.Length; i++)
            {
                _words[i] = _words[i] is >= SearchWord.FirstMark and <= SearchWord.LastMark ? ' ' : _words[i];
            }
        }
    }

    /// <summary>The words of description, labels and values, but those the text has: they are found by these already.</summary>
    private void AddDecoded(DecodedMessage decoded, string? text)
    {
        _seen.Clear();
        foreach (var word in new WordSpans(text))
        {
            _lookup.Add(word);
        }

        AddNew(decoded.Description);
        foreach (var item in decoded.Items)
        {
            AddNew(item.Label);
            AddNew(item.Text);
        }
    }

    private void AddNew(string? text)
    {
        foreach (var word in new WordSpans(text))
        {
            if (_lookup.Add(word))
            {
                _words.Append(' ').Append(SearchWord.MarkOf(WordKind.Decoded)).Append(word);
            }
        }
    }
}
