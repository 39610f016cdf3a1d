using System.Globalization;
using AcarsHub.Web.Demo;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Demo;

public sealed class SimulatedWorldTests
{
    private static readonly DateTimeOffset s_start = new(2026, 3, 14, 15, 9, 26, TimeSpan.Zero);

    [Theory]
    [InlineData("N1", "A00001")]
    [InlineData("N1A", "A00002")]
    [InlineData("N1AA", "A00003")]
    [InlineData("N10", "A0025A")]
    [InlineData("N99999", "ADF7C7")]
    public void AddressOfNNumber_FollowsTheRegister(string tail, string expected) =>
        RegistrationScheme.AddressOfNNumber(tail).ToString("X6", CultureInfo.InvariantCulture).ShouldBe(expected);

    [Fact]
    public void Fleet_New_HasSixtyDifferentAircraftAllUnderWay()
    {
        var fleet = new Fleet(new Random(1), s_start);

        fleet.Flights.Count.ShouldBe(60);
        fleet.Flights.Select(f => f.Aircraft.Tail).Distinct().Count().ShouldBe(60);
        fleet.Flights.ShouldAllBe(f => f.OutAt <= s_start && f.InAt >= s_start && f.Aircraft.Tail.Length <= 7);
    }

    [Fact]
    public void Flight_FromGateToGate_PassesAllPhasesInOrder()
    {
        var flight = new Fleet(new Random(1), s_start).Flights[0];
        var minutes = (int)(flight.InAt - flight.OutAt).TotalMinutes + 2;

        var states = Enumerable.Range(-1, minutes + 2).Select(m => flight.StateAt(flight.OutAt.AddMinutes(m))).ToList();

        states.Select(s => s.Phase).Distinct().ShouldBe(Enum.GetValues<FlightPhase>());
        states.ShouldAllBe(s => s.AltitudeFeet >= 0 && s.AltitudeFeet <= flight.CruiseLevel * 100 && s.TrackDegrees >= 0 && s.TrackDegrees < 360);
        Geo.DistanceNm(states[^1].Position, flight.Destination.Position).ShouldBeLessThan(1);
    }

    [Fact]
    public void Fleet_AfterArrival_GoesOnFromThere()
    {
        var fleet = new Fleet(new Random(1), s_start);
        var before = fleet.Flights[0];

        fleet.Advance(before.InAt.AddMinutes(30));

        fleet.Flights[0].Aircraft.ShouldBe(before.Aircraft);
        fleet.Flights[0].Origin.ShouldBe(before.Destination);
    }

    [Fact]
    public void Checksums_OfTheCheckString_MatchTheCatalogue()
    {
        WireChecksum.X25("123456789"u8).ShouldBe((ushort)0x906E);
        WireChecksum.Genibus("123456789"u8).ShouldBe((ushort)0xD64E);
    }

    [Fact]
    public void Coordinates_AreWrittenInEveryNotation()
    {
        var place = new GeoPoint(43.52, -123.29);

        Geo.Dmt(place).ShouldBe("N43312W123174");
        Geo.Dms(place).ShouldBe("N 433112W1231724");
        Geo.Dmm(place).ShouldBe("N4331.2W12317.4");
        Geo.Dm(place).ShouldBe("4331N12317W");
        Geo.Decimal(place).ShouldBe(("N 43.520", "W123.290"));
    }

    [Fact]
    public void BitWriter_Fields_AreMostSignificantBitFirst() =>
        new BitWriter().Add(0b101, 3).Add(-1, 4).Add(0, 1).Add(0x1FF, 9).ToArray().ShouldBe([0b1011_1110, 0xFF, 0x80]);
}
