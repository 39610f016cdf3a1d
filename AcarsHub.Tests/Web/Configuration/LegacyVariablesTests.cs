using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Configuration;

public sealed class LegacyVariablesTests
{
    [Theory]
    [InlineData("ACARS_SOURCE_PORT", "ACARS_CONNECTIONS")]
    [InlineData("VDLM_SOURCE_PORT", "VDLM_CONNECTIONS")]
    [InlineData("HFDL_SOURCE_PORT", "HFDL_CONNECTIONS")]
    [InlineData("IMSL_SOURCE_PORT", "IMSL_CONNECTIONS")]
    [InlineData("IRDM_SOURCE_PORT", "IRDM_CONNECTIONS")]
    [InlineData("LIVE_DATA_SOURCE", "_CONNECTIONS=tcp://")]
    [InlineData("FEED", "acars_router")]
    [InlineData("FEED_ACARS", "acars_router")]
    [InlineData("STATION_ID_ACARS", "acars_router")]
    [InlineData("ENABLE_WEB", "always on")]
    [InlineData("QUIET_MESSAGES", "MIN_LOG_LEVEL")]
    [InlineData("QUIET_LOGS", "MIN_LOG_LEVEL")]
    [InlineData("ADSB_BYPASS_URL", "ADSB_URL")]
    [InlineData("TAR1090_URL", "ADSB_URL")]
    [InlineData("RRD_DB_PATH", "RRD_PATH")]
    [InlineData("DB_LEGACY_FIX", "repaired")]
    [InlineData("DB_FTS_OPTIMIZE", "full-text index")]
    [InlineData("DB_FTS_REBUILD", "full-text index")]
    [InlineData("AUTO_VACUUM", "free space")]
    [InlineData("LOCAL_TEST", "")]
    public void OldVariable_Set_IsOneNoticeAndNoProblem(string name, string advice)
    {
        var settings = StationSettings.Read(NewEnvironment.Of($"{name}=some value"), demo: false);

        var notice = settings.Notices.ShouldHaveSingleItem();
        notice.ShouldStartWith(name + " ");
        notice.ShouldContain(advice);
        settings.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("HIDE_VERSION_UPDATE=true")]
    [InlineData("ALERT_STAT_TERMS=mayday,pan")]
    [InlineData("FEED=")]
    [InlineData("PATH=/usr/bin")]
    public void Variable_StillReadOrBlankOrForeign_IsNoNotice(string variable) =>
        LegacyVariables.Describe(NewEnvironment.Of(variable)).ShouldBeEmpty();
}
