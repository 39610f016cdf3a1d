using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Alerts;
using AcarsHub.Web.Components;
using AcarsHub.Web.Components.Alerts;
using AcarsHub.Web.Components.Settings;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Diagnostics;
using AcarsHub.Web.Status;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;
using Serilog.Events;
using Xunit;

namespace AcarsHub.Tests.Components;

/// <summary>A page's surroundings: feeds a test publishes into, a clock it moves, a browser that agrees to everything.</summary>
public abstract class ComponentTest : IAsyncLifetime
{
    protected ComponentTest()
    {
        Context.JSInterop.Mode = JSRuntimeMode.Loose;
        Context.Services.AddMudServices();
        Context.Services.AddSingleton<TimeProvider>(Clock);
        Context.Services.AddSingleton(Messages);
        Context.Services.AddSingleton(Rates);
        Context.Services.AddSingleton(Notices);
        Context.Services.AddSingleton(Status);
        Context.Services.AddSingleton(Groups);
        Context.Services.AddSingleton(new KnownStations());
        Context.Services.AddSingleton(ReferenceData.Load(new ReferenceSources()));
        Context.Services.AddSingleton(new PageOptions(AllowsRemoteUpdates: true, FlightTrackingUrl: "https://tracker.invalid/"));
        Context.Services.AddSingleton(new ServerLog(LogEventLevel.Information));
        Context.Services.AddSingleton(Alerts);
        Context.Services.AddSingleton(new LiveFeed<AlertEvent>(capacity: 100));
        Context.Services.AddSingleton(new LiveFeed<AlertBookState>(capacity: 1));
        Context.Services.AddSingleton(new LiveFeed<AlertRebuildState>(capacity: 1));
        Context.Services.AddScoped<AlertInbox>();
        Context.Services.AddScoped<Toasts>();
        Context.Services.AddScoped<SettingsDoor>();
        Context.Services.AddScoped<ReaderSettings>();
        Context.Services.AddScoped<PageVisibility>();
        Context.Services.AddSingleton(IngestOptions.Read(new EnvironmentReader(new Dictionary<string, string>())));
    }

    protected BunitContext Context { get; } = new();

    /// <summary>Shortly after the messages of <see cref="NewMessage"/>.</summary>
    protected FakeTimeProvider Clock { get; } = new(NewMessage.ReceivedAt.AddMinutes(25));

    protected LiveGroups Groups { get; } = new(new ContentDecoder(new MessageDecoder()));

    protected LiveAlerts Alerts { get; } = new();

    protected LiveFeed<StoredMessage> Messages { get; } = new(capacity: 1000);

    protected LiveFeed<MessageRate> Rates { get; } = new(capacity: 1);

    protected LiveFeed<StationNotice> Notices { get; } = new(capacity: 1);

    protected LiveFeed<StationStatus> Status { get; } = new(capacity: 1);

    /// <summary>What the pipeline does after a commit.</summary>
    protected void Publish(params IReadOnlyList<StoredMessage> messages)
    {
        Alerts.Add(Groups.Add(messages, []), []);
        Messages.Publish(messages);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
