using System.Text;
using AcarsHub.Domain.Decoding;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Corpus;

/// <summary>Agreement with the reference decoder wherever it is right, and the right value where it is known to be wrong.</summary>
public sealed class ReferenceTests
{
    private readonly MessageDecoder _decoder = new();

    [Fact]
    public void Reference_WhereItDecodesRightly_AgreesInDescriptionAndItems()
    {
        var report = new StringBuilder();
        var failed = 0;
        foreach (var record in CorpusRecord.ReadOrSkip().Where(static r => r.IsDecodedByReference && r.KnownWrong is null).OrderBy(static r => r.ReferenceDecoder, StringComparer.Ordinal))
        {
            var differences = Differences(record).ToList();
            if (differences.Count > 0)
            {
                failed++;
                report.AppendLine().AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{record.Id} {record.ReferenceDecoder} [{record.Message.Label}] {record.Message.Text.ReplaceLineEndings("|")}");
                differences.ForEach(d => report.AppendLine("    " + d));
            }
        }

        Assert.True(failed == 0, $"{failed} records differ:{report}");
    }

    [Fact]
    public void KnownDifferences_AllOccurAndHaveAReason()
    {
        var ids = CorpusRecord.ReadOrSkip().Select(static r => r.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(KnownDifferences.All, difference => Assert.Contains(difference.Id, ids));
        Assert.All(KnownDifferences.All, static difference => Assert.NotEmpty(difference.Reason));
    }

    private IEnumerable<string> Differences(CorpusRecord record)
    {
        var ours = _decoder.Decode(record.Message);
        var expected = record.Reference.GetProperty("description").GetString();
        if (ours.Description != expected && !KnownDifferences.Allows(record.Id, "description"))
        {
            yield return $"description: {ours.Description} instead of {expected} (decoder {ours.Decoder})";
        }

        var items = ours.Items.Select(static item => (item.Code, item.Text)).ToList();
        foreach (var item in record.Reference.GetProperty("items").EnumerateArray())
        {
            var code = item.GetProperty("code").GetString()!;
            if (!item.TryGetProperty("value", out var value) || items.Remove((code, value.GetString()!)) || KnownDifferences.Allows(record.Id, code))
            {
                continue; // An item without a value is a fault of the reference.
            }

            var same = string.Join(" | ", items.Where(i => i.Code == code).Select(static i => i.Text));
            yield return $"{code}: {(same.Length > 0 ? same : "nothing")} instead of {value.GetString()}";
        }
    }
}
