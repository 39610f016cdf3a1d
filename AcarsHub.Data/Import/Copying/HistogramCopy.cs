using AcarsHub.Data.Configurations;
using AcarsHub.Domain.Messages;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Data.Import.Copying;

/// <summary>
/// Copies the life-time histograms of levels and frequencies. ACARS Hub 4 has a pair of tables per decoder, with rows that may
/// repeat; ACARS Hub 3 has one pair for all. Its frequencies name their decoder and are split; its levels do not: their totals live on
/// in <c>level_legacy</c>. A decoder without any row gets its histogram from the stored messages: v3 has no other source, and
/// ACARS Hub 4 lost Inmarsat when it split the tables and never counted its levels afterwards.
/// </summary>
internal sealed class HistogramCopy(AdoptionSession session)
{
    private const string Good = "coalesce(count, 0) > 0";

    private readonly SqliteConnection _connection = session.Connection;
    private bool _barsCounted;

    public void Run() => session.InTransaction("histograms", () =>
    {
        foreach (var names in DecoderKinds.All)
        {
            CopyLevels(HistogramTables.Levels(names.Kind), SourceTable("level_", names));
            CopyFrequencies(names);
        }

        if (session.Source.Has("level", "level", "count"))
        {
            CopyLevels("level_legacy", "level");
        }

        foreach (var names in DecoderKinds.All)
        {
            RebuildIfEmpty(HistogramTables.Levels(names.Kind), "level", names);
            RebuildIfEmpty(HistogramTables.Frequencies(names.Kind), "freq", names);
        }
    });

    /// <summary>ACARS Hub 4 calls the second pair <c>level_vdlm2</c> and <c>freqs_vdlm2</c>.</summary>
    private string? SourceTable(string prefix, DecoderNames names) =>
        new[] { prefix + names.TableSuffix, prefix + names.RateKey }.FirstOrDefault(t => session.Source.Has(t, "count"));

    private void CopyLevels(string target, string? source)
    {
        if (source is not null)
        {
            Merge(target, "level", "CASE WHEN level <> '' THEN to_level(level) END", source, Good);
        }
    }

    private void CopyFrequencies(DecoderNames names)
    {
        var target = HistogramTables.Frequencies(names.Kind);
        const string key = "CASE WHEN freq <> '' THEN repair_freq(freq) END";
        if (SourceTable("freqs_", names) is { } own)
        {
            Merge(target, "freq", key, own, Good);
        }
        else if (session.Source.Has("freqs", "freq", "freq_type", "count"))
        {
            Merge(target, "freq", key, "freqs", $"{Good} AND stored_type(coalesce(freq_type, '')) = '{names.StoredName}'");
        }
    }

    private void Merge(string target, string column, string key, string source, string condition)
    {
        var rows = $"src.{source} WHERE {condition}";
        var usable = _connection.Count($"{rows} AND {key} IS NOT NULL");
        var merged = _connection.Execute($"INSERT INTO main.{target} ({column}, count) SELECT {key} AS k, sum(count) FROM {rows} AND k IS NOT NULL GROUP BY k");

        // A table for all decoders is accounted for decoder by decoder, so only rows of this one are in its account.
        var total = source == "freqs" ? usable : _connection.Count("src." + source);
        if (merged > 0 || total > 0)
        {
            session.Account(target, total, usable - merged, total - usable);
        }
    }

    private void RebuildIfEmpty(string target, string column, DecoderNames names)
    {
        if (_connection.Count($"(SELECT 1 FROM main.{target} LIMIT 1)") > 0)
        {
            return;
        }

        CountBars();
        var added = _connection.Execute(
            $"INSERT INTO main.{target} ({column}, count) SELECT {column}, sum(n) FROM temp.bars WHERE message_type = $type AND {column} IS NOT NULL GROUP BY {column}",
            ("$type", names.StoredName));
        if (added > 0)
        {
            session.Account(target, source: 0, added: added);
        }
    }

    /// <summary>One pass over the messages for all histograms that need it.</summary>
    private void CountBars()
    {
        if (!_barsCounted)
        {
            _connection.Execute("CREATE TEMP TABLE bars AS SELECT message_type, level, freq, count(*) AS n FROM main.messages GROUP BY message_type, level, freq");
            _barsCounted = true;
        }
    }
}
