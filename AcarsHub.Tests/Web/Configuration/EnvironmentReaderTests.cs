using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Configuration;

public sealed class EnvironmentReaderTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData(" ON ")]
    [InlineData("enabled")]
    [InlineData("Enable")]
    [InlineData("yes")]
    [InlineData("Y")]
    [InlineData("ok")]
    [InlineData("always")]
    [InlineData("set")]
    [InlineData("external")]
    public void Flag_YesInAnySpelling_IsTrue(string text)
    {
        var environment = NewEnvironment.Of("DB_SAVEALL=" + text);

        environment.Flag("DB_SAVEALL").ShouldBeTrue();
        environment.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("False")]
    [InlineData(" off")]
    [InlineData("disabled")]
    [InlineData("disable")]
    [InlineData("no")]
    [InlineData("n")]
    [InlineData("never")]
    [InlineData("not")]
    [InlineData("nope")]
    [InlineData("unset")]
    public void Flag_NoInAnySpelling_IsFalseWhateverTheDefault(string text)
    {
        var environment = NewEnvironment.Of("ALLOW_REMOTE_UPDATES=" + text);

        environment.Flag("ALLOW_REMOTE_UPDATES").ShouldBeFalse();
        environment.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Flag_Unset_IsItsDefault()
    {
        NewEnvironment.Of().Flag("ALLOW_REMOTE_UPDATES").ShouldBeTrue();
        NewEnvironment.Of().Flag("DB_SAVEALL").ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, 7)]
    [InlineData("", 7)]
    [InlineData("  ", 7)]
    [InlineData(" 30 ", 30)]
    [InlineData("1", 1)]
    [InlineData("36500", 36500)]
    public void Integer_GoodOrUnset_IsItsNumberOrDefault(string? text, long expected)
    {
        var environment = text is null ? NewEnvironment.Of() : NewEnvironment.Of("DB_SAVE_DAYS=" + text);

        environment.Integer("DB_SAVE_DAYS").ShouldBe(expected);
        environment.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("36501")]
    [InlineData("7.5")]
    [InlineData("1,000")]
    [InlineData("seven")]
    [InlineData("0x10")]
    [InlineData("99999999999999999999")]
    public void Integer_BadOrOutOfRange_IsItsDefault(string text) =>
        NewEnvironment.Of("DB_SAVE_DAYS=" + text).Integer("DB_SAVE_DAYS").ShouldBe(7);

    [Fact]
    public void OptionalInteger_WithoutDefault_IsNullWhenUnsetOrBad()
    {
        NewEnvironment.Of().OptionalInteger("PORT").ShouldBeNull();
        NewEnvironment.Of("PORT=http").OptionalInteger("PORT").ShouldBeNull();
        NewEnvironment.Of("PORT=80").OptionalInteger("PORT").ShouldBe(80);
    }

    [Theory]
    [InlineData("https://user:pw@host:8443/x?y=1")]
    [InlineData("http://[::1]/data/aircraft.json")]
    public void Url_HttpOrHttps_IsTaken(string text) =>
        NewEnvironment.Of("ADSB_URL=" + text).Url("ADSB_URL").OriginalString.ShouldBe(text);

    [Theory]
    [InlineData("tar1090/data/aircraft.json")]
    [InlineData("ftp://host/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/data/aircraft.json")]
    public void Url_OfAnotherKind_IsItsDefault(string text) =>
        NewEnvironment.Of("ADSB_URL=" + text).Url("ADSB_URL").OriginalString.ShouldBe("http://tar1090/data/aircraft.json");

    [Theory]
    [InlineData("5000", new[] { 5000 })]
    [InlineData(" 5000 , 20000,", new[] { 5000, 20000 })]
    [InlineData("5000,high", new[] { 10000, 30000 })]
    [InlineData(",", new[] { 10000, 30000 })]
    [InlineData("-1", new[] { 10000, 30000 })]
    public void IntegerList_IsItsNumbersOrDefault(string text, int[] expected) =>
        NewEnvironment.Of("HEYWHATSTHAT_ALTS=" + text).IntegerList("HEYWHATSTHAT_ALTS").ShouldBe(expected);

    [Fact]
    public void Text_BlankOrUnset_IsItsDefault()
    {
        NewEnvironment.Of("HOST= ").Text("HOST").ShouldBe("0.0.0.0");
        NewEnvironment.Of("HOST= ::1 ").Text("HOST").ShouldBe("::1");
    }

    /// <summary>The kind of each setting decides what is bad, so one value of each kind stands for all.</summary>
    [Theory]
    [InlineData("DB_SAVEALL", "perhaps", "no")]
    [InlineData("DB_SAVE_DAYS", "0", "7")]
    [InlineData("DB_ALERT_SAVE_DAYS", "-1", "120")]
    [InlineData("PORT", "65536", "no value")]
    [InlineData("ACARSHUB_NGINX_PORT", "0", "no value")]
    [InlineData("TIMESERIES_RETENTION_DAYS", "long", "1095")]
    [InlineData("SEARCH_PAGE_SIZE", "501", "50")]
    [InlineData("ADSB_URL", "nowhere", "http://tar1090/data/aircraft.json")]
    [InlineData("FLIGHT_TRACKING_URL", "ftp://x/", "https://flightaware.com/live/flight/")]
    [InlineData("ADSB_LAT", "91", "0")]
    [InlineData("ADSB_LON", "35N", "0")]
    [InlineData("HEYWHATSTHAT_ALTS", "high", "10000,30000")]
    [InlineData("MIN_LOG_LEVEL", "loud", "info")]
    public void CheckAll_BadValue_IsOneLineWithNameValueAndWhatIsUsed(string name, string bad, string used)
    {
        var environment = NewEnvironment.Of($"{name}={bad}");

        environment.CheckAll();
        environment.CheckAll();

        var line = environment.Problems.ShouldHaveSingleItem();
        line.ShouldStartWith($"{name}=\"{bad}\" is ");
        line.ShouldEndWith(" " + used);
    }

    [Fact]
    public void CheckAll_NothingSet_IsNoProblem()
    {
        var environment = NewEnvironment.Of();

        environment.CheckAll();

        environment.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void SettingsRead_BadValueUsedAndChecked_IsStillOneLine() =>
        StationSettings.Read(NewEnvironment.Of("DB_SAVE_DAYS=x", "DB_SAVEALL=maybe", "ENABLE_ACARS=dunno", "PORT=x", "MIN_LOG_LEVEL=x"), demo: false)
            .Problems.Length.ShouldBe(5);
}
