using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Demo;

/// <summary>
/// Deals the decoder types. A shuffled deck instead of independent draws, so that every type shows up within one deck,
/// which at the demo's rate is within a minute.
/// </summary>
internal sealed class KindDeck(Random random)
{
    // Much like a busy site, with more satellite traffic than one antenna would bring.
    private readonly DecoderKind[] _cards =
    [
        .. Enumerable.Repeat(DecoderKind.Vdlm2, 19), .. Enumerable.Repeat(DecoderKind.Acars, 10), .. Enumerable.Repeat(DecoderKind.Hfdl, 6),
        .. Enumerable.Repeat(DecoderKind.Imsl, 3), .. Enumerable.Repeat(DecoderKind.Irdm, 2),
    ];

    private int _next;

    /// <summary>The next type.</summary>
    public DecoderKind Draw()
    {
        if (_next == 0)
        {
            random.Shuffle(_cards);
        }

        var card = _cards[_next];
        _next = (_next + 1) % _cards.Length;
        return card;
    }
}
