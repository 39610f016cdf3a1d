using AcarsHub.Web.Search;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Search;

public sealed class SearchGateTests
{
    [Fact]
    public async Task Gate_Full_LetsTheNextInWhenOneLeavesAndSendsAwayWhoIsTooMany()
    {
        using var gate = new SearchGate();
        var inside = await Task.WhenAll(Enumerable.Range(0, SearchGate.AtOnce).Select(_ => gate.EnterAsync(default)));
        var waiting = Enumerable.Range(0, SearchGate.Waiting).Select(_ => gate.EnterAsync(default)).ToList();

        (await gate.EnterAsync(default)).ShouldBeNull();
        waiting.ShouldAllBe(static turn => !turn.IsCompleted);

        inside[0]!.Dispose(); // There was room for it.
        inside[0]!.Dispose();
        await Task.WhenAny(waiting);
        waiting.Count(static turn => turn.IsCompletedSuccessfully).ShouldBe(1);
    }

    [Fact]
    public async Task Gate_WaiterThatGivesUp_LeavesItsPlaceToAnother()
    {
        using var gate = new SearchGate();
        using var patience = new CancellationTokenSource();
        await Task.WhenAll(Enumerable.Range(0, SearchGate.AtOnce).Select(_ => gate.EnterAsync(default)));
        var waiting = Enumerable.Range(0, SearchGate.Waiting).Select(_ => gate.EnterAsync(patience.Token)).ToList();

        await patience.CancelAsync();

        foreach (var turn in waiting)
        {
            await Should.ThrowAsync<OperationCanceledException>(turn);
        }

        gate.EnterAsync(default).IsCompleted.ShouldBeFalse(); // It waits, and is not sent away.
    }
}
