using System.Globalization;
using System.Text;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Corpus;

/// <summary>How much of an hour of real traffic is understood. The reports go to artifacts/test, for a reader to judge.</summary>
public sealed class CoverageTests
{
    private const double Wanted = 0.75;
    private const int Shown = 50;
    private const int Seed = 702;

    [Fact]
    public void Recordings_DistinctTexts_AreMostlyDecoded()
    {
        var texts = RecordedTexts.DecodeOrSkip();
        var report = new StringBuilder();
        foreach (var label in texts.GroupBy(static t => t.Label).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal))
        {
            Line(report, label.Key, label.Count(static t => RecordedTexts.IsTrulyDecoded(t.Decoded)), label.Count());
        }

        var decoded = texts.Count(static t => RecordedTexts.IsTrulyDecoded(t.Decoded));
        Line(report, "all", decoded, texts.Length);
        Write("decode-coverage.txt", report.ToString());

        (decoded / (double)texts.Length).ShouldBeGreaterThanOrEqualTo(Wanted, report.ToString());
    }

    [Fact]
    public void Recordings_RandomDecodes_StandBesideTheirTexts()
    {
        var texts = RecordedTexts.DecodeOrSkip().Where(static t => RecordedTexts.IsTrulyDecoded(t.Decoded)).ToArray();
        new Random(Seed).Shuffle(texts);
        var report = new StringBuilder();
        foreach (var text in texts.Take(Shown))
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"[{text.Label}] {text.Text.ReplaceLineEndings("\n     ")}");
            report.AppendLine(CultureInfo.InvariantCulture, $"     {text.Decoded.Description}, {text.Decoded.Level} by {text.Decoded.Decoder}");
            foreach (var item in text.Decoded.Items)
            {
                report.AppendLine(CultureInfo.InvariantCulture, $"     {item.Code,-12} {item.Label}: {item.Text.ReplaceLineEndings(" ")}");
            }

            report.AppendLine(CultureInfo.InvariantCulture, $"     remaining    {text.Decoded.Remaining?.ReplaceLineEndings(" ")}").AppendLine();
        }

        Write("decode-samples.txt", report.ToString());

        texts.Length.ShouldBeGreaterThanOrEqualTo(Shown);
    }

    private static void Line(StringBuilder report, string label, int decoded, int total) =>
        report.AppendLine(CultureInfo.InvariantCulture, $"{label,-4} {decoded,4} of {total,4}  {100.0 * decoded / total,5:0.0} %");

    private static void Write(string name, string content)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(content);
        var folder = Directory.CreateDirectory(Path.Combine(Sources.Root, "artifacts", "test"));
        File.WriteAllText(Path.Combine(folder.FullName, name), content);
    }
}
