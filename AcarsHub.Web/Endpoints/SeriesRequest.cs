using System.Globalization;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Components.Formatting;

namespace AcarsHub.Web.Endpoints;

/// <summary>Which part of a series a program asks for, or what is wrong with it.</summary>
internal sealed record SeriesRequest(DateTimeOffset StartUtc, DateTimeOffset EndUtc, TimeSpan Step, string? Problem)
{
    /// <summary>Most points of an answer.</summary>
    public const int MostPoints = 2000;

    private const long LastSecond = 4_102_444_800; // The year 2100.
    private const long ShortestStep = 60;
    private const long LongestStep = 86_400;

    /// <summary>The keys, for the description of the API.</summary>
    public static IReadOnlyList<(string Name, string Description, bool IsNumber)> Keys { get; } =
    [
        ("period", $"One of {string.Join(", ", SeriesPeriods.All.Select(static period => period.Key))}, up to now; {SeriesPeriods.Default.Key} when nothing is asked for.", false),
        ("start", $"Start in Unix seconds, 0 to {LastSecond}; a day before the end when left out.", true),
        ("end", $"End in Unix seconds, after the start, to {LastSecond}; now when left out.", true),
        ("step", $"Length of a point in seconds, {ShortestStep} to {LongestStep}; when left out, what gives at most {SeriesPeriods.MostPoints} points.", true),
    ];

    /// <summary>Reads the query of an address.</summary>
    public static SeriesRequest Read(IQueryCollection query, DateTimeOffset nowUtc)
    {
        var problems = new List<string>();
        foreach (var key in query.Keys.Where(static key => !key.StartsWith('_') && Keys.All(known => known.Name != key)))
        {
            problems.Add($"{VisibleText.Field(key)}: unknown; it takes {string.Join(", ", Keys.Select(static known => known.Name))}.");
        }

        var start = Number(query, "start", 0, LastSecond, problems);
        var end = Number(query, "end", 0, LastSecond, problems);
        var step = Number(query, "step", ShortestStep, LongestStep, problems);
        var isRange = query.ContainsKey("start") || query.ContainsKey("end") || query.ContainsKey("step");
        var period = Period(query, isRange, problems);
        if (problems.Count > 0)
        {
            return new SeriesRequest(nowUtc, nowUtc, TimeSpan.Zero, string.Join(' ', problems));
        }

        return period is not null ? new SeriesRequest(nowUtc - period.Span, nowUtc, period.Bucket, null) : OfRange(start, end, step, nowUtc);
    }

    private static SeriesPeriod? Period(IQueryCollection query, bool isRange, List<string> problems)
    {
        if (!query.ContainsKey("period"))
        {
            return isRange ? null : SeriesPeriods.Default;
        }

        if (isRange)
        {
            problems.Add("period: not together with start, end or step.");
            return null;
        }

        var period = SeriesPeriods.Parse(query["period"].ToString());
        if (period is null)
        {
            problems.Add($"period: takes one of {string.Join(", ", SeriesPeriods.All.Select(static one => one.Key))}.");
        }

        return period;
    }

    private static SeriesRequest OfRange(long? start, long? end, long? step, DateTimeOffset nowUtc)
    {
        var to = DateTimeOffset.FromUnixTimeSeconds(end ?? nowUtc.ToUnixTimeSeconds());
        var from = start is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : to - SeriesPeriods.Default.Span;
        if (to <= from)
        {
            return new SeriesRequest(from, to, TimeSpan.Zero, $"{(end is null ? "start: must be in the past where there is no end." : "end: must be after start.")}");
        }

        var bucket = step is { } length ? TimeSpan.FromSeconds(length) : SeriesPeriods.BucketFor(from, to);
        return SeriesPeriods.Points(from, to, bucket) > MostPoints
            ? new SeriesRequest(from, to, bucket, string.Create(CultureInfo.InvariantCulture, $"step: too short for this range, which may have {MostPoints} points at the most. Leave it out, or take {(long)SeriesPeriods.BucketFor(from, to).TotalSeconds}."))
            : new SeriesRequest(from, to, bucket, null);
    }

    private static long? Number(IQueryCollection query, string key, long least, long most, List<string> problems)
    {
        if (!query.TryGetValue(key, out var values))
        {
            return null;
        }

        if (long.TryParse(values.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        problems.Add(string.Create(CultureInfo.InvariantCulture, $"{key}: takes a whole number from {least} to {most}."));
        return null;
    }
}
