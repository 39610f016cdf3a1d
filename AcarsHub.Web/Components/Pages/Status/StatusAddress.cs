using System.Collections.Immutable;
using System.Globalization;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using Microsoft.AspNetCore.WebUtilities;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>What the page shows, as it stands in the address: it survives a reload, can be sent to somebody, and the browser's way back undoes it.</summary>
public sealed record StatusAddress(StatusSection Section = StatusSection.Reception)
{
    /// <summary>Address of the page, relative to the base.</summary>
    public const string Path = "status";

    /// <summary>Series of errors instead of messages.</summary>
    public const string Errors = "errors";

    /// <summary>One series for each station.</summary>
    public const string Stations = "stations";

    private const string SectionKey = "section";
    private const string PeriodKey = "period";
    private const string SeriesKey = "decoder";
    private const string FromKey = "from";
    private const string ToKey = "to";
    private const string CompareKey = "compare";
    private const string Before = "before";
    private const string WindowKey = "window";
    private const string BinKey = "bin";
    private const string FrequencyKey = "freq";
    private const string StationKey = "station";
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm'Z'";
    private const int LongestText = 120;

    /// <summary>Shortest free range: less would be a handful of points.</summary>
    public static readonly TimeSpan ShortestRange = TimeSpan.FromMinutes(10);

    /// <summary>Widths of bins of signal levels, in tenths of a dB.</summary>
    public static readonly ImmutableArray<int> Bins = [1, 5, 10, 20];

    /// <summary>The period up to now; beside a range, the one it was chosen in.</summary>
    public SeriesPeriod Period { get; init; } = SeriesPeriods.Default;

    /// <summary>A free range.</summary>
    public (DateTimeOffset From, DateTimeOffset To)? Range { get; init; }

    /// <summary>A decoder type's rate key, <see cref="Errors"/>, <see cref="Stations"/>; null for all types together.</summary>
    public string? Series { get; init; }

    /// <summary>Whether the time before is shown besides.</summary>
    public bool Compares { get; init; }

    /// <summary>Over which time signal levels are counted.</summary>
    public LevelSpan Window { get; init; } = LevelSpan.Lifetime;

    /// <summary>Width of a bin of signal levels, in tenths of a dB.</summary>
    public int BinTenths { get; init; } = Bins[0];

    /// <summary>Only messages on this frequency.</summary>
    public string? Frequency { get; init; }

    /// <summary>Only messages of this station.</summary>
    public string? Station { get; init; }

    /// <summary>The decoder type chosen, if one is.</summary>
    public DecoderKind? Kind => DecoderKinds.All.FirstOrDefault(names => names.RateKey == Series)?.Kind;

    /// <summary>The time shown.</summary>
    public (DateTimeOffset From, DateTimeOffset To) Span(DateTimeOffset now) => Range ?? (now - Period.Span, now);

    /// <summary>Reads an address; what makes no sense is as if it were not there.</summary>
    public static StatusAddress Read(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        return new StatusAddress(StatusSectionName.All.FirstOrDefault(name => name.Key == Text(SectionKey))?.Section ?? StatusSection.Reception)
        {
            Period = SeriesPeriods.Parse(Text(PeriodKey)) ?? SeriesPeriods.Default,
            Range = Time(Text(FromKey)) is { } from && Time(Text(ToKey)) is { } to && to - from >= ShortestRange ? (from, to) : null,
            Series = Text(SeriesKey) is { } series && (series is Errors or Stations || DecoderKinds.All.Any(names => names.RateKey == series)) ? series : null,
            Compares = Text(CompareKey) == Before,
            Window = LevelSpans.Parse(Text(WindowKey)),
            BinTenths = int.TryParse(Text(BinKey), NumberStyles.None, CultureInfo.InvariantCulture, out var bin) && Bins.Contains(bin) ? bin : Bins[0],
            Frequency = Text(FrequencyKey),
            Station = Text(StationKey),
        };

        string? Text(string key) => query.TryGetValue(key, out var values) && values.LastOrDefault() is { Length: > 0 and <= LongestText } text ? text : null;
    }

    /// <summary>The address, relative to the base; what is as by default, or means nothing in its part of the page, is left out.</summary>
    public string Write()
    {
        var query = new Dictionary<string, string?>();
        Add(SectionKey, StatusSectionName.Of(Section).Key, Section != StatusSection.Reception);
        if (Section == StatusSection.Reception)
        {
            Add(PeriodKey, Period.Key, Period != SeriesPeriods.Default); // Also beside a range: there the way back leads.
            Add(FromKey, Range?.From.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture), Range is not null);
            Add(ToKey, Range?.To.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture), Range is not null);
            Add(CompareKey, Before, Compares);
        }

        Add(SeriesKey, Series, Section is StatusSection.Reception or StatusSection.Signal or StatusSection.Frequencies && Series is not null);
        if (Section == StatusSection.Signal)
        {
            Add(WindowKey, LevelSpans.Key(Window), Window != LevelSpan.Lifetime);
            Add(BinKey, BinTenths.ToString(CultureInfo.InvariantCulture), BinTenths != Bins[0]);
            Add(FrequencyKey, Frequency, Frequency is not null);
            Add(StationKey, Station, Station is not null);
        }

        return QueryHelpers.AddQueryString(Path, query);

        void Add(string key, string? value, bool isTold)
        {
            if (isTold)
            {
                query[key] = value;
            }
        }
    }

    private static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
}
