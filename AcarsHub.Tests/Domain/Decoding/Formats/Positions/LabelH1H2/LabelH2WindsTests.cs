using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Formats.Positions.LabelH1H2;

public sealed class LabelH2WindsTests
{
    [Fact]
    public void Winds_OnTheWay_AreRead() =>
        Decoded.Lines("H2", "02E20EGKKLBSFN45081E01757116493501M577327021G    QS44401W01903016563499P005352028G1234Q").ShouldBe(
        [
            "Weather Report",
            "MSG_DAY 20",
            "ORG EGKK",
            "DST LBSF",
            "WIND N45081E017571(45.135 N, 17.952 E)@16:49:00 at FL350: 327° at 21kt, -57.7°C at FL350",
            "WIND S44401W019030(44.668 S, 19.050 W)@16:56:00 at FL349: 352° at 28kt, 0.5°C at FL349",
            "remaining 1234",
        ]);

    [Fact]
    public void Winds_FirstBlock_KeepsTheRest() =>
        Decoded.Lines("H2", "02E29EKCHKIADN46447W06629117313800M490285067G    QN45267W0682161746").ShouldBe(
        [
            "Weather Report",
            "MSG_DAY 29",
            "ORG EKCH",
            "DST KIAD",
            "WIND N46447W066291(46.745 N, 66.485 W)@17:31:00 at FL380: 285° at 67kt, -49°C at FL380",
            "remaining N45267W0682161746",
        ]);

    [Fact]
    public void Climb_LayersWithAndWithoutPosition_AreRead() =>
        Decoded.Lines("H2", "02A290010ZSFZZUGYN25567E119415282350  32P280  71P280028004G 106P280019004G    /N25570E119474 609P177120005G    N25473E1194261001P125193006G    N25").ShouldBe(
        [
            "Weather Report",
            "MSG_DAY 29",
            "TIMESTAMP 00:10:00",
            "ORG ZSFZ",
            "DST ZUGY",
            "OFF YYYY-MM-28T23:50:00",
            "WIND ZSFZ(25.945 N, 119.692 E) at FL7: 28° at 4kt, 28°C at FL7",
            "WIND ZSFZ(25.945 N, 119.692 E) at FL10: 19° at 4kt, 28°C at FL10",
            "WIND N25570E119474(25.950 N, 119.790 E) at FL60: 120° at 5kt, 17.7°C at FL60",
            "WIND N25473E119426(25.788 N, 119.710 E) at FL100: 193° at 6kt, 12.5°C at FL100",
            "remaining 32P280 N25",
        ]);

    [Fact]
    public void Climb_HourAndMinuteOnly_AreRead() =>
        Decoded.Lines("H2", "02A290010ZSFZZUGYN25567E1194152350 106P280019004G9999P280019004G 141P280043003G").ShouldBe(
        [
            "Weather Report",
            "MSG_DAY 29",
            "TIMESTAMP 00:10:00",
            "ORG ZSFZ",
            "DST ZUGY",
            "OFF 23:50:00",
            "WIND ZSFZ(25.945 N, 119.692 E) at FL10: 19° at 4kt, 28°C at FL10",
            "WIND ZSFZ(25.945 N, 119.692 E) at FL14: 43° at 3kt, 28°C at FL14",
            "remaining 9999P280019004G",
        ]);

    [Theory]
    [InlineData("H2", "02E20EGKKLBSF")]
    [InlineData("H2", "02E20EGKKLBSFHELLO")]
    [InlineData("H2", "02E32EGKKLBSFN45081E01757116493501M577327021G    Q")]
    [InlineData("H2", "02E201234LBSFN45081E01757116493501M577327021G    Q")]
    [InlineData("H2", "02A290010ZSFZZUGY")]
    [InlineData("H2", "02A292560ZSFZZUGYN25567E119415282350")]
    [InlineData("H2", "    N42409W0741771550M060349018G    N42369W0741781677M082339016G")]
    public void LabelH2Winds_NearMiss_IsRefused(string label, string text) => Decoded.DecoderOf(label, text).ShouldBe("none");
}
