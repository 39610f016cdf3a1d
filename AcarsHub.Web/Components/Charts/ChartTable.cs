using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AcarsHub.Web.Endpoints;

namespace AcarsHub.Web.Components.Charts;

/// <summary>A column of the table behind a chart.</summary>
/// <param name="Name">Heading.</param>
/// <param name="Text">The cell of a row for people.</param>
/// <param name="Raw">The same for programs: a text, a number, or null for none.</param>
/// <param name="IsNumber">Whether the cells are numbers.</param>
public sealed record ChartColumn(string Name, Func<int, string> Text, Func<int, object?> Raw, bool IsNumber = true);

/// <summary>What a chart shows, as a table: for who cannot see it, and for spreadsheets. The first column names the rows.</summary>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">The columns.</param>
public sealed record ChartTable(int Rows, ImmutableArray<ChartColumn> Columns)
{
    public static ChartTable Empty { get; } = new(0, []);

    /// <summary>The whole table for a spreadsheet.</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder();
        Line(static column => column.Name);
        for (var i = 0; i < Rows; i++)
        {
            var row = i;
            Line(column => column.Raw(row));
        }

        return csv.ToString();

        void Line(Func<ChartColumn, object?> cell)
        {
            for (var i = 0; i < Columns.Length; i++)
            {
                Append(i == 0 ? csv : csv.Append(','), cell(Columns[i]));
            }

            csv.Append(CsvText.LineEnd);
        }
    }

    private static void Append(StringBuilder csv, object? value)
    {
        if (value is string text)
        {
            CsvText.Append(csv, text);
        }
        else
        {
            csv.Append(CultureInfo.InvariantCulture, $"{value}");
        }
    }
}

/// <summary>A name in a chart's key. With a key of its own it can be switched off, and stays so.</summary>
/// <param name="Key">What is remembered; null when it cannot be switched.</param>
/// <param name="Name">The name.</param>
/// <param name="Colour">A CSS colour.</param>
/// <param name="Mark">How it is drawn.</param>
public sealed record ChartKey(string? Key, string Name, string Colour, ChartMark Mark = ChartMark.Line);

/// <summary>How something in a chart is drawn.</summary>
public enum ChartMark
{
    Line,
    Dashes,
    Area,
}
