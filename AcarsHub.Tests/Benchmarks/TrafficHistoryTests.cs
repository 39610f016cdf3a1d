using AcarsHub.Benchmarks.Search.History;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Messages;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Benchmarks;

/// <summary>The invented traffic has the distributions of recorded traffic.</summary>
public sealed class TrafficHistoryTests(TrafficHistoryTests.Sample sample) : IClassFixture<TrafficHistoryTests.Sample>
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Messages_SameSeed_AreTheSame() =>
        new TrafficHistory(3, s_start).Messages().Take(500).ShouldBe(new TrafficHistory(3, s_start).Messages().Take(500));

    [Fact]
    public void Messages_OtherSeed_AreOthers() =>
        new TrafficHistory(4, s_start).Messages().Take(500).ShouldNotBe(new TrafficHistory(3, s_start).Messages().Take(500));

    [Fact]
    public void Messages_Always_HaveContent() => sample.Messages.ShouldAllBe(static m => !m.IsEmpty);

    [Theory]
    [InlineData(DecoderKind.Vdlm2, 55)]
    [InlineData(DecoderKind.Acars, 25)]
    [InlineData(DecoderKind.Hfdl, 15)]
    [InlineData(DecoderKind.Imsl, 4)]
    [InlineData(DecoderKind.Irdm, 1)]
    public void Messages_OfABusySite_HaveItsMix(DecoderKind kind, double percent) =>
        Percent(sample.Messages, m => m.Kind == kind).ShouldBe(percent, 1);

    [Theory]
    [InlineData("text", 78, 65, 2)]
    [InlineData("tail", 74, 92, 59)]
    [InlineData("flight", 66, 86, 32)]
    [InlineData("icao", 0, 100, 65)]
    [InlineData("libacars", 0, 6, 43)]
    [InlineData("place", 0, 3, 17)]
    [InlineData("dsta", 0, 7, 0)]
    [InlineData("label", 100, 92, 59)]
    [InlineData("error", 5, 1, 0)]
    public void Messages_OfEachType_HaveItsFields(string field, double acars, double vdl2, double hfdl)
    {
        Func<AcarsMessage, bool> has = field switch
        {
            "text" => static m => m.Text is not null,
            "tail" => static m => m.Tail is not null,
            "flight" => static m => m.Flight is not null,
            "icao" => static m => m.Icao is not null,
            "libacars" => static m => m.Libacars is not null,
            "place" => static m => m.LatitudeDegrees is not null,
            "dsta" => static m => m.DestinationAirport is not null,
            "label" => static m => m.Label is not null,
            _ => static m => m.HasErrors,
        };

        Percent(sample.Of(DecoderKind.Acars), has).ShouldBe(acars, 3);
        Percent(sample.Of(DecoderKind.Vdlm2), has).ShouldBe(vdl2, 3);
        Percent(sample.Of(DecoderKind.Hfdl), has).ShouldBe(hfdl, 3);
    }

    [Theory]
    [InlineData(DecoderKind.Acars, "H1", 38)]
    [InlineData(DecoderKind.Acars, "SQ", 26)]
    [InlineData(DecoderKind.Acars, "_d", 16)]
    [InlineData(DecoderKind.Acars, "Q0", 6)]
    [InlineData(DecoderKind.Vdlm2, "H1", 43)]
    [InlineData(DecoderKind.Vdlm2, "_d", 20)]
    [InlineData(DecoderKind.Vdlm2, "Q0", 8)]
    [InlineData(DecoderKind.Hfdl, "_d", 50)]
    public void Labels_OfEachType_HaveTheirShare(DecoderKind kind, string label, double percent) =>
        Percent(sample.Of(kind), m => m.Label == label).ShouldBe(percent, 3);

    [Theory]
    [InlineData(DecoderKind.Acars, 0.5, 30, 60)]
    [InlineData(DecoderKind.Acars, 0.75, 150, 210)]
    [InlineData(DecoderKind.Acars, 0.95, 380, 520)]
    [InlineData(DecoderKind.Vdlm2, 0.25, 40, 70)]
    [InlineData(DecoderKind.Vdlm2, 0.5, 65, 100)]
    [InlineData(DecoderKind.Vdlm2, 0.9, 250, 330)]
    public void Texts_OfEachType_HaveTheirLength(DecoderKind kind, double share, int least, int most)
    {
        var lengths = sample.Of(kind).Where(static m => m.Text is not null).Select(static m => m.Text!.Length).Order().ToList();

        lengths[(int)(lengths.Count * share)].ShouldBeInRange(least, most);
    }

    [Fact]
    public void Texts_ForTheDecoder_AreAsReadableAsRecordedOnes()
    {
        var decoder = new ContentDecoder(new MessageDecoder());
        var texts = sample.Messages.Where(static m => m.Text is not null).Take(4_000).ToList();

        Percent(texts, m => decoder.Decode(m).IsDecoded).ShouldBe(67, 7);
    }

    [Fact]
    public void Times_OfABusySite_AreThreeHundredAMinuteAndRarelyLate()
    {
        var times = sample.Messages.Select(static m => m.ReceivedAtUtc).ToList();

        (times.Count / (times[^1] - times[0]).TotalMinutes).ShouldBe(300, 10);
        Percent(times.Zip(times.Skip(1)), static pair => pair.Second < pair.First).ShouldBe(3, 2);
    }

    [Fact]
    public void Identities_OfOneAircraft_BelongTogether()
    {
        var pairs = sample.Messages.Where(static m => m is { Tail: not null, Icao: not null }).Select(static m => (m.Tail, m.Icao)).Distinct().ToList();

        pairs.Count.ShouldBeGreaterThan(500);
        pairs.DistinctBy(static p => p.Tail).Count().ShouldBe(pairs.Count);
        pairs.DistinctBy(static p => p.Icao).Count().ShouldBe(pairs.Count);
    }

    private static double Percent<T>(IEnumerable<T> all, Func<T, bool> fits)
    {
        var list = all.ToList();
        return 100.0 * list.Count(fits) / list.Count;
    }

    /// <summary>Messages of about an hour.</summary>
    public sealed class Sample
    {
        internal IReadOnlyList<AcarsMessage> Messages { get; } = [.. new TrafficHistory(1, s_start).Messages().Take(20_000)];

        internal IEnumerable<AcarsMessage> Of(DecoderKind kind) => Messages.Where(m => m.Kind == kind);
    }
}
