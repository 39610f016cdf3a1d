using System.Collections.Frozen;
using System.Collections.Immutable;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding;

/// <summary>
/// Decodes the text of a message: tries the formats of its label in order until one reads it. Thread-safe, without state. Never throws,
/// whatever the text is.
/// </summary>
public sealed class MessageDecoder
{
    /// <summary>How deep messages may be wrapped in messages.</summary>
    internal const int MaxDepth = 3;

    /// <summary>The reason of a format whose texts begin differently.</summary>
    public const string WrongStart = "starts differently";

    [ThreadStatic]
    private static Stack<DecodeBuilder>? s_builders;

    private readonly FrozenDictionary<string, ImmutableArray<TextFormat>> _byLabel;
    private readonly ImmutableArray<TextFormat> _forAnyLabel;

    /// <summary>A decoder that knows all formats.</summary>
    public MessageDecoder()
        : this(FormatRegistry.All)
    {
    }

    internal MessageDecoder(ImmutableArray<TextFormat> formats)
    {
        _byLabel = formats.SelectMany(static format => format.Labels).Distinct().ToFrozenDictionary(
            static label => label,
            label => formats.Where(format => format.Labels.IsEmpty || format.Labels.Contains(label)).ToImmutableArray());
        _forAnyLabel = [.. formats.Where(static format => format.Labels.IsEmpty)];
    }

    /// <summary>Decodes one message.</summary>
    /// <returns><see cref="DecodedMessage.None"/> when no format reads it.</returns>
    public DecodedMessage Decode(TextMessage message) => Decode(message, depth: 0);

    /// <summary>Decodes one message and tells which formats were tried and why they refused.</summary>
    public (DecodedMessage Decoded, ImmutableArray<DecodeAttempt> Attempts) Explain(TextMessage message)
    {
        var attempts = ImmutableArray.CreateBuilder<DecodeAttempt>();
        var decoded = Decode(message, 0, attempts);
        return (decoded, attempts.DrainToImmutable());
    }

    internal DecodedMessage Decode(TextMessage message, int depth, ImmutableArray<DecodeAttempt>.Builder? attempts = null) =>
        Decode(new FormatInput(message, message.Label ?? "", new TextSlice(message.Text), depth), attempts);

    internal DecodedMessage Decode(in FormatInput input, ImmutableArray<DecodeAttempt>.Builder? attempts = null)
    {
        var builders = s_builders ??= new Stack<DecodeBuilder>();
        var builder = builders.TryPop(out var free) ? free : new DecodeBuilder(this);
        try
        {
            return Try(input, builder, attempts) ?? DecodedMessage.None;
        }
        finally
        {
            builder.Reset();
            builders.Push(builder);
        }
    }

    private DecodedMessage? Try(in FormatInput input, DecodeBuilder builder, ImmutableArray<DecodeAttempt>.Builder? attempts)
    {
        foreach (var format in _byLabel.GetValueOrDefault(input.Label, _forAnyLabel))
        {
            builder.Reset();
            var accepted = format.Accepts(input) ? format.Decode(input, builder) : builder.Refuse(WrongStart);
            attempts?.Add(new DecodeAttempt(format.Name, accepted, accepted ? null : builder.Refusal));
            if (accepted)
            {
                return builder.Build(format.Name);
            }
        }

        return null;
    }
}
