using Microsoft.AspNetCore.Components.Server.Circuits;

namespace AcarsHub.Web.Status;

/// <summary>Counts the pages that are connected.</summary>
internal sealed class OpenPages : CircuitHandler
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _count);
        return Task.CompletedTask;
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Interlocked.Decrement(ref _count);
        return Task.CompletedTask;
    }
}
