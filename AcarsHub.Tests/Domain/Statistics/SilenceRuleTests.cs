using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Statistics;

public sealed class SilenceRuleTests
{
    private static readonly DateTimeOffset s_noon = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan s_fallback = TimeSpan.FromMinutes(15);

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Feed_OfWhichNothingIsKnown_IsSilentAfterTheFallback(int minutes, bool expected)
    {
        var silence = SilenceRule.Judge(s_noon, s_noon.AddMinutes(minutes), NormalRates.Unknown, s_fallback);

        (silence is not null).ShouldBe(expected);
        silence?.NormalPerMinute.ShouldBeNull();
    }

    [Theory]
    [InlineData(40.0, 4, false)] // 160 messages are missing, but a decoder may have been restarted.
    [InlineData(40.0, 5, true)]
    [InlineData(1.0, 29, false)]
    [InlineData(1.0, 30, true)]
    [InlineData(0.1, 299, false)]
    [InlineData(0.1, 300, true)]
    [InlineData(0.0, 4_000, false)]
    public void Feed_WithANormalRate_IsSilentWhenThirtyMessagesAreMissing(double perMinute, int minutes, bool expected)
    {
        var silence = SilenceRule.Judge(s_noon, s_noon.AddMinutes(minutes), Always(perMinute), s_fallback);

        (silence is not null).ShouldBe(expected);
    }

    [Fact]
    public void Silence_SaysSinceWhenAndWhatIsUsualMeanwhile() =>
        SilenceRule.Judge(s_noon, s_noon.AddMinutes(20), Always(40), s_fallback).ShouldBe(new Silence(s_noon, 40));

    [Fact]
    public void Feed_InItsQuietNight_IsNotMissedBeforeTheMorning()
    {
        // Nothing from 22 to 6, one a minute otherwise.
        var rates = NormalRates.Of(DecoderKind.Hfdl, Learned(DecoderKind.Hfdl, static hour => hour is >= 22 or < 6 ? 0 : 1));
        var evening = new DateTimeOffset(2026, 2, 1, 21, 50, 0, TimeSpan.Zero);

        SilenceRule.Judge(evening, evening.AddHours(8), rates, s_fallback).ShouldBeNull();
        SilenceRule.Judge(evening, evening.AddHours(8).AddMinutes(30), rates, s_fallback).ShouldNotBeNull();
    }

    [Fact]
    public void Hour_ObservedOnTwoDays_IsNotKnown()
    {
        var rates = NormalRates.Of(DecoderKind.Acars, [new NormalRate(DecoderKind.Acars, 12, 40, 2), new NormalRate(DecoderKind.Acars, 13, 40, 3), new NormalRate(DecoderKind.Hfdl, 12, 7, 14)]);

        rates.At(s_noon).ShouldBeNull();
        rates.At(s_noon.AddHours(1)).ShouldBe(40);
        SilenceRule.Judge(s_noon.AddMinutes(55), s_noon.AddMinutes(65), rates, s_fallback).ShouldBeNull(); // As nothing is known of a part of it.
        SilenceRule.Judge(s_noon.AddMinutes(60), s_noon.AddMinutes(65), rates, s_fallback).ShouldNotBeNull();
    }

    [Fact]
    public void Expected_OverSeveralHours_TakesEachHourAtItsRate()
    {
        var rates = NormalRates.Of(DecoderKind.Acars, Learned(DecoderKind.Acars, static hour => hour));

        rates.Expected(s_noon.AddMinutes(30), s_noon.AddMinutes(135)).ShouldBe((12 * 30) + (13 * 60) + (14 * 15));
    }

    [Fact]
    public void Silence_OfAYear_IsJudgedAtOnce() =>
        SilenceRule.Judge(s_noon.AddYears(-1), s_noon, Always(1), s_fallback)!.NormalPerMinute.ShouldBe(1); // Judged above.

    private static NormalRates Always(double perMinute) => NormalRates.Of(DecoderKind.Acars, Learned(DecoderKind.Acars, _ => perMinute));

    private static IEnumerable<NormalRate> Learned(DecoderKind kind, Func<int, double> rate) => Enumerable.Range(0, 24).Select(hour => new NormalRate(kind, hour, rate(hour), 14));
}
