using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Statistics;

public sealed class LevelDistanceBinTests
{
    private static readonly GeoPosition s_frankfurt = new(50.0333, 8.5706);
    private static readonly GeoPosition s_newYork = new(40.6398, -73.7789);

    [Fact]
    public void DistanceKm_OfTwoPlaces_IsThatOfTheGreatCircle()
    {
        s_frankfurt.DistanceKm(s_newYork).ShouldBe(6_205, tolerance: 25);
        s_frankfurt.DistanceKm(s_frankfurt).ShouldBe(0);
        new GeoPosition(0, 179.5).DistanceKm(new GeoPosition(0, -179.5)).ShouldBe(111.2, tolerance: 0.1);
    }

    [Fact]
    public void Of_APositionReceivedOrDecoded_IsTheBinOfBoth()
    {
        var received = NewMessage.Unknown(NewMessage.Received(DecoderKind.Hfdl) with { LatitudeDegrees = 51, LongitudeDegrees = 8.5706, LevelDb = -16.5 });
        var decoded = NewMessage.Unknown(NewMessage.Received() with { LevelDb = -16 }) with
        {
            Decoded = DecodedMessage.None with { Level = DecodeLevel.Full, Fields = [new DecodedField(Fields.Position, s_newYork, default(TextSlice))] },
        };

        LevelDistanceBin.Of(received, s_frankfurt).ShouldBe(new LevelDistanceBin(DecoderKind.Hfdl, 100, -17));
        LevelDistanceBin.Of(decoded, s_newYork).ShouldBe(new LevelDistanceBin(DecoderKind.Acars, 0, -16));
    }

    [Fact]
    public void Of_WithoutLevelOrPositionOrFromTheGround_IsNone()
    {
        var good = NewMessage.Received() with { LatitudeDegrees = 51, LongitudeDegrees = 8 };
        LevelDistanceBin.Of(NewMessage.Unknown(good), s_frankfurt).ShouldNotBeNull();

        foreach (var message in new[]
        {
            good with { LevelDb = null }, good with { LevelDb = -999 }, good with { LevelDb = double.NaN }, good with { LatitudeDegrees = null }, good with { LatitudeDegrees = 91 }, good with { BlockId = "A" },
        })
        {
            LevelDistanceBin.Of(NewMessage.Unknown(message), s_frankfurt).ShouldBeNull();
        }
    }
}
