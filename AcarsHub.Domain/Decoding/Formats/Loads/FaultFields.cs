using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Loads;

/// <summary>
/// A fault or warning of an Airbus central fault display: <c>FR26020200420029114106SDAC1:G HYD QTY</c>, that is <c>YYMMDDHHMM</c>, two zeros or
/// blanks, six digits of ATA chapter, two or three of flight phase, and the text (decoding.md 4.4).
/// </summary>
internal readonly record struct FaultFields
{
    private const int TimeDigits = 10;
    private const int DateDigits = 6;
    private const int FillDigits = 2;
    private const int AtaDigits = 6;

    public MessageTime Time { get; private init; }

    public TextSlice TimeSource { get; private init; }

    public TextSlice AtaSource { get; private init; }

    public int FlightPhase { get; private init; }

    public TextSlice PhaseSource { get; private init; }

    /// <summary>What happened, with the system that reports it.</summary>
    public TextSlice Text { get; private init; }

    /// <summary>ATA chapter, section and subject: <c>29-11-41</c>.</summary>
    public string AtaCode => $"{AtaSource.Part(0, 2)}-{AtaSource.Part(2, 2)}-{AtaSource.Part(4, 2)}";

    /// <summary>Reads what stands behind <c>/FR</c> or <c>/WN</c>.</summary>
    public static bool TryRead(TextSlice text, out FaultFields fields)
    {
        fields = default;
        var time = text.Part(0, TimeDigits);
        if (time.Length != TimeDigits || !Times.TryTimeOfDay(time.From(DateDigits).Span, out var ofDay) || !Times.TryYearFirstDate(time.Part(0, DateDigits).Span, ofDay, out var at))
        {
            return false;
        }

        var rest = text.From(TimeDigits);
        var trimmed = rest.Span.TrimStart(' ').Length;
        rest = trimmed == rest.Length ? rest.From(FillDigits) : rest.From(rest.Length - trimmed);
        var ata = rest.Part(0, AtaDigits);
        var phase = rest.Part(AtaDigits, char.IsAsciiDigit(rest[AtaDigits + 2]) && rest[AtaDigits] == '0' ? 3 : 2);
        if (ata.Length != AtaDigits || !Numbers.TryDigits(ata.Span, out _) || !Numbers.TryDigits(phase.Span, out var number))
        {
            return false;
        }

        fields = new FaultFields { Time = at, TimeSource = time, AtaSource = ata, FlightPhase = number, PhaseSource = phase, Text = rest.From(AtaDigits + phase.Length) };
        return true;
    }
}
