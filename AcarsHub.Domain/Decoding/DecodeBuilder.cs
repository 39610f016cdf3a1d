using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding;

/// <summary>Collects what a format reads. Used again and again by one thread; a format never keeps it.</summary>
internal sealed partial class DecodeBuilder(MessageDecoder decoder)
{
    /// <summary>A hostile text must not make thousands of fields; the longest real report has about a hundred.</summary>
    private const int MaxFields = 500;

    private const string Separators = ",. \r\n";

    private readonly List<DecodedField> _fields = [];
    private readonly List<TextSlice> _remaining = [];
    private string _separator = "";
    private string _description = "";
    private string? _innerDecoder;
    private bool _joinsRemaining;
    private bool _isIncomplete;

    /// <summary>Why the format refused; for the inspector.</summary>
    public string? Refusal { get; private set; }

    /// <summary>How many fields have been read so far, those for programs included.</summary>
    public int FieldCount => _fields.Count;

    /// <summary>Whether nothing was left over so far.</summary>
    public bool IsAllUnderstood => _remaining.Count == 0;

    /// <summary>How many characters were left over so far.</summary>
    public int RemainingLength => _remaining.Sum(static part => part.Length);

    /// <summary>
    /// Whether the name of the inner format stands for the whole, because some receiving programs have taken this wrapper off already:
    /// the same message must not go by two names.
    /// </summary>
    public bool IsNamedAsInner { get; set; }

    /// <summary>Says that the text is not of this format, and why. The reason is a constant: refusing must cost nothing.</summary>
    /// <returns>Always false.</returns>
    public bool Refuse(string reason)
    {
        Refusal = reason;
        return false;
    }

    /// <summary>Says what the message is, e.g. <c>Position Report</c>.</summary>
    /// <param name="description">For people.</param>
    /// <param name="separator">What stands between the parts of the remaining text.</param>
    /// <param name="joinsRemaining">
    /// Whether commas, points and blanks only separate: none stands at the ends of a remaining part, and parts that had nothing else
    /// between them stay together as they were.
    /// </param>
    public void Describe(string description, string separator = "", bool joinsRemaining = false)
    {
        _description = description;
        _separator = separator;
        _joinsRemaining = joinsRemaining;
    }

    /// <summary>Says that the message is cut off or damaged: not fully understood even when nothing remains.</summary>
    public void MarkIncomplete() => _isIncomplete = true;

    /// <summary>Whether a value of this kind was read.</summary>
    public bool Has(FieldDefinition field)
    {
        foreach (var candidate in _fields)
        {
            if (ReferenceEquals(candidate.Definition, field))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether exactly this value was read.</summary>
    public bool Has<T>(Field<T> field, T value)
        where T : notnull
    {
        foreach (var candidate in _fields)
        {
            if (ReferenceEquals(candidate.Definition, field) && candidate.Value is T known && EqualityComparer<T>.Default.Equals(known, value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds a value that has been read.</summary>
    public void Add<T>(Field<T> field, T value, TextSlice source = default)
        where T : notnull
    {
        if (_fields.Count < MaxFields)
        {
            _fields.Add(new DecodedField(field, value, source));
        }
        else if (!source.IsEmpty)
        {
            _remaining.Add(source);
        }
    }

    /// <summary>Keeps text that was not understood. Blanks and place-holders such as <c>---</c> say nothing and are dropped.</summary>
    public void Remain(TextSlice text)
    {
        text = _joinsRemaining ? text.Trim(Separators) : text;
        if (Primitives.Numbers.IsAbsent(text.Span))
        {
            return;
        }

        if (_joinsRemaining && _remaining.Count > 0 && TryJoin(_remaining[^1], text, out var joined))
        {
            _remaining[^1] = joined;
        }
        else
        {
            _remaining.Add(text);
        }
    }

    /// <summary>Moves the sources of all fields from the text without line breaks into the message as received.</summary>
    public void Locate(in UnbrokenText text)
    {
        for (var i = 0; text.IsCopy && i < _fields.Count; i++)
        {
            _fields[i] = _fields[i] with { Source = text.Locate(_fields[i].Source) };
        }
    }

    /// <summary>
    /// Decodes what stands behind a wrapper, such as a C-band header, and takes over what it says, description included. Fields keep
    /// their place in the text.
    /// </summary>
    /// <returns>False when no format read it: nothing was added then.</returns>
    public bool DecodeRest(in FormatInput input, TextSlice rest, string? label = null)
    {
        if (input.Depth >= MessageDecoder.MaxDepth)
        {
            return false;
        }

        var inner = decoder.Decode(input with { Text = rest, Label = label ?? input.Label, Depth = input.Depth + 1 });
        return Take(inner);
    }

    /// <summary>Decodes an inner message, such as the one in a MIAM frame, and takes over what it says.</summary>
    /// <returns>False when no format read it: nothing was added then.</returns>
    public bool DecodeInner(in FormatInput input, TextMessage inner) =>
        input.Depth < MessageDecoder.MaxDepth && Take(decoder.Decode(inner, input.Depth + 1));

    /// <summary>Forgets everything.</summary>
    internal void Reset()
    {
        _fields.Clear();
        _remaining.Clear();
        _separator = "";
        _description = "";
        _innerDecoder = null;
        _joinsRemaining = false;
        _isIncomplete = false;
        IsNamedAsInner = false;
        Refusal = null;
    }

    internal DecodedMessage Build(string decoderName)
    {
        return new DecodedMessage
        {
            Level = IsAllUnderstood && !_isIncomplete ? DecodeLevel.Full : DecodeLevel.Partial,
            Decoder = _innerDecoder is null ? decoderName : IsNamedAsInner ? _innerDecoder : $"{decoderName}-{_innerDecoder}",
            Description = _description,
            Fields = [.. _fields],
            Remaining = IsAllUnderstood ? null : JoinRemaining(),
        };
    }

    private string JoinRemaining() =>
        _remaining.Count == 1 ? _remaining[0].ToString() : string.Join(_separator, _remaining.Select(static part => part.ToString()));

    private static bool TryJoin(TextSlice last, TextSlice next, out TextSlice joined)
    {
        joined = default;
        if (last.Source is not { } source || !ReferenceEquals(source, next.Source) || next.Start < last.End
            || source.AsSpan(last.End, next.Start - last.End).IndexOfAnyExcept(Separators) >= 0)
        {
            return false;
        }

        joined = new TextSlice(source, last.Start, next.End - last.Start);
        return true;
    }

    private bool Take(DecodedMessage inner)
    {
        if (!inner.IsDecoded)
        {
            return false;
        }

        _fields.AddRange(inner.Fields);
        _description = _description.Length == 0 ? inner.Description : _description;
        _innerDecoder = inner.Decoder;
        _isIncomplete |= inner.Level == DecodeLevel.Partial;
        if (inner.Remaining is { } remaining)
        {
            _remaining.Add(new TextSlice(remaining));
        }

        return true;
    }
}
