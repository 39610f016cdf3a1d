using AcarsHub.Data.Outbound;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Outbound;
using AcarsHub.Web.Status;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;
using NewNotice = AcarsHub.Tests.Builders.Outbound.NewNotice;

namespace AcarsHub.Tests.Web.Status;

/// <summary>What people outside are told of a feed that falls silent.</summary>
public sealed class SilenceNoticesTests : IAsyncLifetime
{
    private NewDatabase _database = null!; // Set before the first test.
    private SilenceNotices _notices = null!; // Likewise.
    private long _received;

    public async ValueTask InitializeAsync()
    {
        _database = await NewDatabase.OpenAsync();
        _notices = NewNotices(new OutboundOptions([], null));
        var saving = _database.Service<OutboundStore>().SaveAsync(NewNotice.Channel() with { Id = 0 }, default);
        _database.Writer.RunJob(_database.Service<StoreJobs>());
        await saving;
    }

    [Fact]
    public void Silence_IsToldOnce_AndItsEndOnceWithItsLength()
    {
        Look(silent: false);
        Look(silent: true);
        Look(silent: true);
        _database.Clock.Advance(TimeSpan.FromMinutes(30));
        for (var i = 0; i < 8; i++)
        {
            _received++;
            Look(silent: false);
        }

        Told().ShouldBe(
        [
            "station|warning|VDL2 is silent|VDL2 silent for 20 min, normally 40/min. It is connected, and nothing comes.",
            "station|notice|VDL2 is back|VDL2 brings messages again. It was silent for 50 min.",
        ]);
    }

    [Fact]
    public void StrayMessage_EndsNoSilence()
    {
        Look(silent: true);
        for (var i = 0; i < 10; i++)
        {
            _received++;
            Look(silent: false);
            _database.Clock.Advance(TimeSpan.FromMinutes(6));
            Look(silent: true);
        }

        Told().Count.ShouldBe(1);
    }

    [Fact]
    public void QuietFeed_ThatIsNotMissedForTenMinutes_IsBack()
    {
        Look(silent: true);
        _received++;
        Look(silent: false);
        _database.Clock.Advance(TimeSpan.FromMinutes(9));
        Look(silent: false);
        Told().Count.ShouldBe(1);

        _database.Clock.Advance(TimeSpan.FromMinutes(1));
        Look(silent: false);
        Told().Count.ShouldBe(2);
    }

    [Fact]
    public void Station_ThatCannotJudge_TellsOfNoEnd()
    {
        Look(silent: true);
        Look(silent: false); // The database is away, so nobody can tell; nothing has come.
        _database.Clock.Advance(TimeSpan.FromHours(1));
        Look(silent: false);

        Told().Count.ShouldBe(1);
    }

    [Fact]
    public void Owner_WhoWantsNone_GetsNone()
    {
        _notices = NewNotices(new OutboundOptions([], null) { TellsOfStation = false });

        Look(silent: true);

        Told().ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private SilenceNotices NewNotices(OutboundOptions options) =>
        new(new OutboundNotices(_database.Service<OutboundStore>(), _database.Clock), options, _database.Clock, NullLogger<SilenceNotices>.Instance);

    private void Look(bool silent)
    {
        var now = _database.Clock.GetUtcNow();
        var feed = NewStatus.Decoder(DecoderKind.Vdlm2, silent ? FeedState.NoData : FeedState.Ok) with { Received = _received, Silence = silent ? new Silence(now.AddMinutes(-20), 40) : null };
        _notices.Observe(NewStatus.Healthy() with { AtUtc = now, Decoders = [feed] }, default);
        while (_database.Writer.RunJob(_database.Service<StoreJobs>()))
        {
            // What was asked for is written.
        }
    }

    private List<string> Told() => _database.Query("SELECT lower(json_extract(notice, '$.kind')), lower(json_extract(notice, '$.severity')), json_extract(notice, '$.title'), json_extract(notice, '$.text') FROM outbound_queue ORDER BY id");
}
