using System.Collections.Immutable;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Domain.Statistics;

/// <summary>What is counted of each span of time.</summary>
/// <param name="Acars">Messages over plain ACARS.</param>
/// <param name="Vdlm2">Messages over VDL Mode 2.</param>
/// <param name="Hfdl">Messages over HFDL.</param>
/// <param name="Imsl">Messages over Inmarsat.</param>
/// <param name="Irdm">Messages over Iridium.</param>
/// <param name="Total">Messages of all types. Kept by itself, since old statistics have more in it than in the types they knew.</param>
/// <param name="Errors">Errors the decoders reported in them.</param>
public readonly record struct SeriesCounts(long Acars, long Vdlm2, long Hfdl, long Imsl, long Irdm, long Total, long Errors)
{
    // Beyond what any decoder corrects in one message; a faulty sender must not drown all others.
    private const int MostErrorsOfAMessage = 1000;

    /// <summary>Per decoder type, indexed by <see cref="DecoderKind"/>.</summary>
    public ImmutableArray<long> PerKind => [Acars, Vdlm2, Hfdl, Imsl, Irdm];

    /// <summary>What one message counts.</summary>
    public static SeriesCounts Of(AcarsMessage message)
    {
        var kind = message.Kind;
        return new SeriesCounts(
            One(DecoderKind.Acars),
            One(DecoderKind.Vdlm2),
            One(DecoderKind.Hfdl),
            One(DecoderKind.Imsl),
            One(DecoderKind.Irdm),
            Total: 1,
            Math.Clamp(message.ErrorCount ?? 0, 0, MostErrorsOfAMessage));

        long One(DecoderKind of) => kind == of ? 1 : 0;
    }

    /// <summary>Messages of a type.</summary>
    public long Of(DecoderKind kind) => kind switch
    {
        DecoderKind.Acars => Acars,
        DecoderKind.Vdlm2 => Vdlm2,
        DecoderKind.Hfdl => Hfdl,
        DecoderKind.Imsl => Imsl,
        _ => Irdm,
    };

    public static SeriesCounts operator +(SeriesCounts a, SeriesCounts b) => a.With(b, static (x, y) => x + y);

    /// <summary>What is left of <paramref name="a"/>; never less than nothing, for counts of two origins need not agree.</summary>
    public static SeriesCounts operator -(SeriesCounts a, SeriesCounts b) => a.With(b, static (x, y) => Math.Max(0, x - y));

    /// <inheritdoc cref="op_Addition"/>
    public static SeriesCounts Add(SeriesCounts left, SeriesCounts right) => left + right;

    /// <inheritdoc cref="op_Subtraction"/>
    public static SeriesCounts Subtract(SeriesCounts left, SeriesCounts right) => left - right;

    /// <summary>The share of parts <paramref name="from"/> to <paramref name="to"/> of <paramref name="of"/> equal ones. The shares of all parts add up to the whole.</summary>
    public SeriesCounts Share(long from, long to, long of) => With(default, (value, _) => UpTo(value, to, of) - UpTo(value, from, of));

    private static long UpTo(long value, long part, long of) => (long)Math.Round((double)value * part / of, MidpointRounding.AwayFromZero);

    private SeriesCounts With(SeriesCounts other, Func<long, long, long> f) => new(
        f(Acars, other.Acars),
        f(Vdlm2, other.Vdlm2),
        f(Hfdl, other.Hfdl),
        f(Imsl, other.Imsl),
        f(Irdm, other.Irdm),
        f(Total, other.Total),
        f(Errors, other.Errors));
}
