using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Primitives;

public sealed class MeteoRecordsTests
{
    [Theory]
    [InlineData("N45081E01757116493501M577327021G", "N45081E017571(45.135 N, 17.952 E)@16:49:00 at FL350: 327° at 21kt, -57.7°C at FL350")]
    [InlineData("S33570E15110000000067P008203010G", "S33570E151100(33.950 S, 151.167 E)@00:00:00 at FL6: 203° at 10kt, 0.8°C at FL6")]
    [InlineData("N45081E017571164935\r\n01M5773\n27021G", "N45081E017571(45.135 N, 17.952 E)@16:49:00 at FL350: 327° at 21kt, -57.7°C at FL350")]
    public void Record_Complete_IsRead(string text, string expected)
    {
        var at = 0;

        MeteoRecords.TryRead(new TextSlice(text), ref at, out var record).ShouldBeTrue();

        record.ToWind().ToString().ShouldBe(expected);
        at.ShouldBe(text.Length);
    }

    [Fact]
    public void Record_InThousandthsOfADegree_IsReadAsSuch()
    {
        var at = 0;

        MeteoRecords.TryRead(new TextSlice("S33982E15132000073900M059272031G"), ref at, out var record, AngleForm.ThousandthDegrees).ShouldBeTrue();

        record.Place.ToString().ShouldBe("S33982E151320(33.982 S, 151.320 E)@00:07:00");
    }

    [Theory]
    [InlineData("")]
    [InlineData("N45081E01757116493501M57732702")]
    [InlineData("N45681E01757116493501M577327021G")]
    [InlineData("N45081E01757124003501M577327021G")]
    [InlineData("N45081E01757116499501M577327021G")]
    [InlineData("N45081E017571164935010577327021G")]
    [InlineData("N45081E01757116493501M577361021G")]
    [InlineData("N45081E01757116493501M577327021X")]
    public void Record_IncompleteOrImpossible_IsLeftAlone(string text)
    {
        var at = 0;

        MeteoRecords.TryRead(new TextSlice(text), ref at, out _).ShouldBeFalse();

        at.ShouldBe(0);
    }

    [Theory]
    [InlineData(" 106P280019004G 141P280043003G", "1060 28 19 4", 15)]
    [InlineData("106P280019004G", "1060 28 19 4", 14)]
    [InlineData("1061P107176007G    N25447", "10610 10.7 176 7", 15)]
    [InlineData("10\r\n61P107176007G", "10610 10.7 176 7", 17)]
    public void Layer_WithAnyPadding_IsRead(string text, string expected, int end)
    {
        var at = 0;

        MeteoRecords.TryReadLayer(new TextSlice(text), ref at, out var layer).ShouldBeTrue();

        FormattableString.Invariant($"{layer.AltitudeFeet} {layer.TemperatureCelsius} {layer.DirectionDegrees} {layer.SpeedKnots}").ShouldBe(expected);
        at.ShouldBe(end);
    }

    [Theory]
    [InlineData(" 32P280 71P280028004G")]
    [InlineData("P280019004G")]
    [InlineData("")]
    public void Layer_WithoutWindOrAltitude_IsLeftAlone(string text)
    {
        var at = 0;

        MeteoRecords.TryReadLayer(new TextSlice(text), ref at, out _).ShouldBeFalse();

        at.ShouldBe(0);
    }

    [Fact]
    public void Place_WithoutTime_IsRead()
    {
        var at = 1;

        MeteoRecords.TryReadPlace(new TextSlice(" N25557E119470 608P"), ref at, out var place).ShouldBeTrue();

        place.ToString().ShouldBe("N25557E119470(25.928 N, 119.783 E)");
        at.ShouldBe(14);
    }
}
