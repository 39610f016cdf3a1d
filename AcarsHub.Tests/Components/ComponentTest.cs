using AcarsHub.Domain.Live;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Status;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;
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
        Context.Services.AddSingleton(IngestOptions.Read(new EnvironmentReader(new Dictionary<string, string>())));
    }

    protected BunitContext Context { get; } = new();

    protected FakeTimeProvider Clock { get; } = new();

    protected LiveFeed<StoredMessage> Messages { get; } = new(capacity: 1000);

    protected LiveFeed<MessageRate> Rates { get; } = new(capacity: 1);

    protected LiveFeed<StationNotice> Notices { get; } = new(capacity: 1);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
