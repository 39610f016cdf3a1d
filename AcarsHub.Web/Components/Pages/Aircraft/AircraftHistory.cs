using System.Collections.Frozen;
using AcarsHub.Data.Queries;
using AcarsHub.Domain.Tracking;
using AcarsHub.Web.Alerts;
using AcarsHub.Web.Components.Shared;
using Microsoft.Data.Sqlite;

namespace AcarsHub.Web.Components.Pages.Aircraft;

/// <summary>Reads what the database knows of one aircraft, a page at a time.</summary>
internal sealed class AircraftHistory(AircraftSessionsQuery sessions, SessionMessagesQuery ofSession, AircraftMessagesQuery unlinked, StoredMessages stored)
{
    private const int SessionsAtOnce = 20;
    private const int MessagesAtOnce = 50;

    private static readonly FrozenSet<string> s_milestones = new[] { "OUT", "OFF", "ON", "IN", "ETA", "ORG", "DST" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads the newest sessions and the newest messages of the one asked for.</summary>
    /// <param name="name">Address, registration or flight id.</param>
    /// <param name="session">The session wanted; 0 for messages without one; null for the newest.</param>
    /// <param name="ct">Stops reading.</param>
    public Task<AircraftView> LoadAsync(string name, long? session, CancellationToken ct) => GuardAsync(AircraftView.Empty, async () =>
    {
        var names = AircraftNames.Of(name);
        var page = await sessions.RunAsync(names, null, SessionsAtOnce, ct);
        names = Known(names, page.Items);
        var loose = await unlinked.RunAsync(names, null, session == 0 || page.Items.Count == 0 ? MessagesAtOnce : 1, ct);
        var view = new AircraftView
        {
            Names = names,
            Sessions = page.Items,
            NextSessions = page.Before,
            HasUnlinked = loose.Items.Count > 0,
            Selected = session ?? (page.Items.Count > 0 ? page.Items[0].Id : 0),
        };
        var messages = view.Selected == 0 ? loose : await ofSession.RunAsync(view.Selected, null, MessagesAtOnce, ct);
        return Describe(Add(view, messages), name);
    });

    public Task<AircraftView> MoreSessionsAsync(AircraftView view, CancellationToken ct) => GuardAsync(view, async () =>
    {
        var page = await sessions.RunAsync(view.Names ?? new AircraftNames(), view.NextSessions, SessionsAtOnce, ct);
        return view with { Sessions = [.. view.Sessions, .. page.Items], NextSessions = page.Before };
    });

    public Task<AircraftView> MoreMessagesAsync(AircraftView view, CancellationToken ct) => GuardAsync(view, async () => Add(view, view.Selected == 0
        ? await unlinked.RunAsync(view.Names ?? new AircraftNames(), view.NextMessages, MessagesAtOnce, ct)
        : await ofSession.RunAsync(view.Selected, view.NextMessages, MessagesAtOnce, ct)));

    private static async Task<AircraftView> GuardAsync(AircraftView view, Func<Task<AircraftView>> read)
    {
        try
        {
            return await read();
        }
        catch (SqliteException e)
        {
            return view with { IsLoading = false, Error = e.Message };
        }
        catch (OperationCanceledException)
        {
            return view; // The reader has left.
        }
    }

    private AircraftView Add(AircraftView view, Page<MessageRecord> page)
    {
        TrackedMessage[] messages = [.. view.Messages, .. page.Items.Select(row => new TrackedMessage(stored.Of(row)))];
        return view with { Messages = messages, NextMessages = page.Before, Milestones = Milestones(messages) };
    }

    /// <summary>Whatever name was asked for, its sessions tell the others.</summary>
    private static AircraftNames Known(AircraftNames names, IReadOnlyList<AircraftSession> sessions) => sessions.Count == 0 ? names : names with
    {
        Icao = sessions.Select(static s => s.Icao).FirstOrDefault(static icao => icao is not null) ?? names.Icao,
        Tail = sessions.Select(static s => s.Tail).FirstOrDefault(static tail => tail is not null) ?? names.Tail,
    };

    private static AircraftView Describe(AircraftView view, string name)
    {
        var newest = view.Sessions.Count > 0 ? view.Sessions[0] : null;
        var message = view.Messages.Count > 0 ? AircraftIdentity.Of(view.Messages[0].Message.Enriched) : default;
        var identity = new AircraftIdentity(
            view.Names?.Icao ?? message.Icao,
            newest?.Callsign ?? message.Callsign,
            newest is null ? message.Tail : view.Sessions.Select(static s => s.Tail).FirstOrDefault(static tail => tail is not null));
        string?[] identifiers = [identity.Tail, identity.Callsign, identity.Icao?.ToString()];
        return view with { Identity = identity, Identifiers = [.. identifiers.OfType<string>().DefaultIfEmpty(name).Distinct(StringComparer.Ordinal)] };
    }

    /// <summary>The newest word on each event of the flight.</summary>
    private static List<CardField> Milestones(IEnumerable<TrackedMessage> newestFirst) =>
    [
        .. newestFirst.SelectMany(static m => m.Decoded.Items)
            .Where(static item => s_milestones.Contains(item.Code!)) // Items have codes.
            .DistinctBy(static item => item.Code)
            .OrderBy(static item => Order(item.Code!))
            .Select(static item => new CardField(item.Label, Formatting.VisibleText.Field(item.Text))),
    ];

    private static int Order(string code) => code switch { "ORG" => 0, "OUT" => 1, "OFF" => 2, "ETA" => 3, "ON" => 4, "IN" => 5, _ => 6 };
}
