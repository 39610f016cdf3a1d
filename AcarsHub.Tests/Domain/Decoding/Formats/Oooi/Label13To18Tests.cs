using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Oooi;

public sealed class Label13To18Tests
{
    [Theory]
    [InlineData("13", "Out of Gate Report", "OUT 23:14:45")]
    [InlineData("14", "Takeoff Report", "OFF 23:14:45")]
    [InlineData("15", "On Ground Report", "ON 23:14:45")]
    [InlineData("16", "In Gate Report", "IN 23:14:45")]
    [InlineData("17", "Post Report", "TIMESTAMP 23:14:45")]
    [InlineData("18", "Post Times Report", "TIMESTAMP 23:14:45")]
    public void Label13To18_Code_TellsWhatTheTimeIs(string code, string description, string time) =>
        Decoded.Lines(code, $"/{code} SOME EVENT     / KSFO KEWR 12 231445/TIME 2314").ShouldBe([description, "ORG KSFO", "DST KEWR", "MSG_DAY 12", time]);

    [Theory]
    [InlineData("/LOC N385618,W0772823", "POS 38.938 N, 77.473 W")]
    [InlineData("/LOC -33.9461,+151.1772", "POS 33.946 S, 151.177 E")]
    [InlineData("/LOC N386118,W0772823", "remaining N386118,W0772823")]
    [InlineData("/LOC        ,        ", "OFF 12:36:30")]
    [InlineData("/AU 08752167/AON 08716165", "remaining AU 08752167/AON 08716165")]
    [InlineData("/TIME 1300", "remaining TIME 1300")]
    [InlineData("/RWY 28R /FOB 0215", "FOB 215")]
    [InlineData("/IN TIME1241", "IN 12:41:00")]
    public void Label13To18_Tags_AreReadOrRemain(string tags, string last) =>
        Decoded.Lines("14", "/14 OFF EVENT      / KIAD KATL 09 123630/TIME 1236\r\n" + tags)[^1].ShouldBe(last);

    [Theory]
    [InlineData("/13 OUT EVENT      / KSFO KEWR 12 2314")]
    [InlineData("/13 OUT EVENT      / KSFO KEWR 41 231445")]
    [InlineData("/13 OUT EVENT      / SFO EWR 12 231445")]
    [InlineData("/12 OUT EVENT      / KSFO KEWR 12 231445")]
    [InlineData("/13")]
    [InlineData("/1")]
    public void Label13To18_OtherText_IsRefused(string text) => Decoded.DecoderOf("13", text).ShouldBe("none");
}
