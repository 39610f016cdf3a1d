using System.Collections.Immutable;
using AcarsHub.Data.Queries;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Configuration;

namespace AcarsHub.Web.Alerts;

/// <summary>The alert terms that hold, for all: the pipeline looks for them, pages show them. Any thread may ask.</summary>
internal sealed class AlertBook(AlertTermsQuery stored, AlertTermWriter writer, StoreJobs jobs, LiveFeed<AlertBookState> changes, AlertOptions options)
{
    private readonly Lock _lock = new();
    private volatile AlertMatcher _matcher = new(AlertTermSet.Empty);
    private AlertBookState _current = AlertBookState.Unknown;

    /// <summary>The terms and their counts.</summary>
    public AlertBookState Current
    {
        get
        {
            lock (_lock)
            {
                return _current;
            }
        }
    }

    /// <summary>Looks for the terms that hold.</summary>
    public AlertMatcher Matcher => _matcher;

    /// <summary>Reads the terms when the database has been opened. A station without any takes those of its configuration.</summary>
    /// <param name="database">The writer, on whose thread this runs.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task LoadAsync(MessageWriter database, CancellationToken ct)
    {
        var terms = await stored.RunAsync(ct);
        if (terms.Terms.Terms.IsEmpty && !options.FirstTerms.IsEmpty)
        {
            var saving = writer.SaveAsync(terms.Terms with { Terms = options.FirstTerms }, static _ => { }, ct);
            while (database.RunJob(jobs))
            {
                // In their order: something else may have waited before.
            }

            terms = await saving;
        }

        Take(terms);
    }

    /// <summary>The messages with the terms found in them.</summary>
    public IReadOnlyList<EnrichedMessage> Mark(IReadOnlyList<EnrichedMessage> messages)
    {
        var matcher = _matcher;
        return matcher.Terms.Terms.IsEmpty ? messages : [.. messages.Select(message => matcher.Match(message) is { IsEmpty: false } hits ? message with { Alerts = hits } : message)];
    }

    /// <summary>Counts what has been stored.</summary>
    public void Count(IEnumerable<StoredMessage> messages)
    {
        var hits = messages.SelectMany(static message => message.Enriched.Alerts).Select(static hit => hit.Term.Text).ToList();
        if (hits.Count > 0)
        {
            Change(state => state with { Counts = state.Counts.SetItems(hits.CountBy(static text => text).Select(n => KeyValuePair.Create(n.Key, state.Counts.GetValueOrDefault(n.Key) + n.Value))) });
        }
    }

    /// <summary>What was found in a stored message, by the terms that hold.</summary>
    public ImmutableArray<AlertHit> HitsOf(ImmutableArray<StoredHit> hits) =>
        hits.IsDefaultOrEmpty ? [] : [.. hits.Select(hit => new AlertHit(Matcher.Terms.Find(hit.Term), hit.Field))];

    /// <summary>Takes over what stands in the database now.</summary>
    public void Take(StoredTerms terms)
    {
        _matcher = new AlertMatcher(terms.Terms);
        Change(state => new AlertBookState(terms.Terms, terms.Counts, state.Revision + 1));
    }

    /// <summary>Takes over how often the terms have been found by now; the terms stay as they are.</summary>
    public void Recount(StoredTerms terms) => Change(state => state with { Counts = terms.Counts });

    /// <summary>Tells everybody to look again.</summary>
    public void Announce() => Change(static state => state);

    private void Change(Func<AlertBookState, AlertBookState> change)
    {
        lock (_lock)
        {
            _current = change(_current);
            changes.Publish([_current]);
        }
    }
}
