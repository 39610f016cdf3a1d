using AcarsHub.Data.Maintenance;
using AcarsHub.Tests.Builders;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

/// <summary>Faults of disk and database.</summary>
public sealed partial class StatusFaultTests
{
    [Theory]
    [InlineData(49, "degraded")]
    [InlineData(50, "healthy")]
    public async Task Disk_BelowFivePercent_IsAlmostFull(long freePerMille, string expected)
    {
        _disk = new DiskState(freePerMille * 1_000_000, 1_000_000_000);
        await StartAsync([s_udp]);

        await ShouldBecomeAsync(expected);

        (await MetricsAsync()).Value("acarshub_disk_free_ratio").ShouldBe(freePerMille / 1000.0);
        _disk = new DiskState(900_000_000, 1_000_000_000);
        await ShouldBecomeAsync("healthy");
    }

    [Fact]
    public async Task Disk_ThatIsSmallAndReal_IsAlmostFullAndFull_UntilThereIsRoom()
    {
        using var mount = NewMount.TryCreate(megabytes: 64);
        Assert.SkipWhen(mount is null, "This user may not mount a file system, which this test needs (run it as root).");
        await StartOnAsync(mount);

        mount.Fill();
        await ShouldBecomeAsync("unhealthy", $"Database: The disk with {Station.DatabasePath} is full."); // Without a message that could not be stored.
        mount.MakeRoom();
        await ShouldBecomeAsync("healthy");
        await Station.StopAsync();
    }

    [Fact]
    public async Task DatabaseThatIsGone_IsUnhealthyEverywhere_UntilItIsBack()
    {
        await StartAsync([s_udp]);
        await ShouldBecomeAsync("healthy");

        File.Move(Station.DatabasePath, Station.DatabasePath + ".moved");
        await ShouldBecomeAsync("unhealthy", $"Database: {Station.DatabasePath} is gone. What is stored now is lost when the station stops; put the file back and restart.");
        await ShouldFailAsync("is gone");

        File.Move(Station.DatabasePath + ".moved", Station.DatabasePath);
        await ShouldBecomeAsync("healthy");
    }

    [Fact]
    public async Task DatabaseMadeReadOnly_IsUnhealthyEverywhere_UntilItCanBeWritten()
    {
        using var mount = NewMount.TryCreate(megabytes: 64);
        Assert.SkipWhen(mount is null, "This user may not mount a file system, which this test needs (run it as root).");
        await StartOnAsync(mount);

        mount.CoverReadOnly();
        var cause = $"{Station.DatabasePath} or its directory cannot be written. Check the permissions of both.";
        await ShouldBecomeAsync("unhealthy", "Database: " + cause);
        await ShouldFailAsync(cause.TrimEnd('.'));

        mount.Uncover();
        await ShouldBecomeAsync("healthy");
        await Station.StopAsync();
    }

    [Fact]
    public async Task DatabaseHeldByAnother_IsUnhealthy_UntilItIsFree()
    {
        await StartAsync([s_udp]);
        await ShouldBecomeAsync("healthy");

        await using (var other = new SqliteConnection($"Data Source={Station.DatabasePath};Pooling=False"))
        {
            await other.OpenAsync();
            await using var transaction = await other.BeginTransactionAsync();
            await ShouldBecomeAsync("unhealthy"); // By the probe, or by the writer that waits for it; who comes first is up to them.
            Problems().ShouldContain(static problem => problem.Contains("another program", StringComparison.Ordinal));
        }

        await ShouldBecomeAsync("healthy");
    }

    private async Task StartOnAsync(NewMount mount)
    {
        _station = await Station.StartAsync([s_udp], directory: mount.Directory, configure: builder => builder.Services.AddSingleton<TimeProvider>(_clock));
        await ShouldBecomeAsync("healthy");
    }
}
