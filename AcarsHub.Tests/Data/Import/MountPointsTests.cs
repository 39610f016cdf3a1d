using AcarsHub.Data.Import;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Import;

public sealed class MountPointsTests
{
    private static readonly string[] s_rows =
    [
        "22 1 254:0 / / rw,relatime - ext4 /dev/vda rw",
        "30 22 254:0 /home/x/messages.db /run/acars/messages.db rw - ext4 /dev/vda rw",
        @"31 22 254:0 /y /run/my\040data/old.db rw - ext4 /dev/vda rw",
        "garbage",
    ];

    [Theory]
    [InlineData("/run/acars/messages.db", true)]
    [InlineData("/run/my data/old.db", true)]
    [InlineData("/run/acars", false)]
    [InlineData("/run/acars/messages.db.bak", false)]
    public void Contains_Path_TellsMountedFilesFromOthers(string path, bool expected) => MountPoints.Contains(s_rows, path).ShouldBe(expected);

    [Fact]
    public void Contains_OnThisSystem_FindsTheRoot() => MountPoints.Contains("/").ShouldBe(File.Exists("/proc/self/mountinfo"));
}
