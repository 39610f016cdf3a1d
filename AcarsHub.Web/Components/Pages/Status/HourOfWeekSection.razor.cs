using System.Collections.Immutable;
using System.Globalization;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Components.Charts;
using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Statistics;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>What was read for the chart of the hours of the week.</summary>
public sealed record HourOfWeekAnswer(DecoderKind? Kind, ImmutableArray<HourOfWeekCell> Cells);

/// <summary>When in the week how much is received.</summary>
public sealed partial class HourOfWeekSection : StatisticsSection<HourOfWeekAnswer>
{
    private static readonly DayOfWeek[] s_days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    protected override object Question => (Address.Kind, Format.ZoneName);

    private ImmutableArray<HourOfWeekCell> Cells => Answer?.Cells ?? [];

    private bool HasContent => Cells.Any(static cell => cell.MessagesPerMinute is not null);

    private string Title => $"{(Answer?.Kind is { } kind ? kind.Names().DisplayName + " messages" : "Messages")} a minute by hour of the week, last 8 weeks ({Format.ZoneName})";

    private string Summary => Cells.Where(static cell => cell.MessagesPerMinute is not null).MaxBy(static cell => cell.MessagesPerMinute) is { } most
        ? $"Most on {most.Day}s from {Hour(most.Hour)}:00 on: {Text(most.MessagesPerMinute)} a minute."
        : "";

    private ImmutableArray<PlotOptionsHeatmapColorScaleRange> Ranges => HeatScale.OfRates(Cells.Select(static cell => cell.MessagesPerMinute ?? 0));

    private ImmutableArray<ChartKey> Keys => HeatScale.Keys(Ranges, "never listened", static value => Text(value));

    private ImmutableArray<HeatRow> Rows =>
    [
        .. s_days.Select(day => new HeatRow(
            CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName(day),
            [.. Cells.Where(cell => cell.Day == day).Select(static cell => new HeatCell(Hour(cell.Hour), cell.MessagesPerMinute))])),
    ];

    private ChartTable Table => new(Cells.Length,
    [
        new ChartColumn("Day", row => Cells[row].Day.ToString(), row => Cells[row].Day.ToString(), IsNumber: false),
        new ChartColumn("Hour", row => Hour(Cells[row].Hour) + ":00", row => Cells[row].Hour),
        new ChartColumn("Messages a minute", row => Text(Cells[row].MessagesPerMinute), row => Cells[row].MessagesPerMinute is { } value ? Math.Round(value, 4) : null),
    ]);

    private protected override async Task<HourOfWeekAnswer> ReadAsync(StatisticsReader reader, CancellationToken ct)
    {
        var kind = Address.Kind;
        return new HourOfWeekAnswer(kind, await reader.HoursOfWeekAsync(kind, Format.Zone, ct));
    }

    private static string Hour(int hour) => hour.ToString("00", CultureInfo.InvariantCulture);

    private static string Text(double? value) => value is { } number ? MessageFormatter.Number(Math.Round(number, number < 10 ? 1 : 0)) : "never listened";
}
