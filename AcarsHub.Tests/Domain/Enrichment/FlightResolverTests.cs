using AcarsHub.Domain.Enrichment;
using CsCheck;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Enrichment;

public sealed class FlightResolverTests
{
    private readonly FlightResolver _resolver = new(AirlineTable.BuiltIn);

    [Theory]
    [InlineData("AA0727", "American Airlines", "AA0727", "AAL0727", "0727", "AAL727")]
    [InlineData("UAL123", "United Airlines", "UA123", "UAL123", "123", "UAL123")]
    [InlineData("F92105", "Frontier Airlines", "F92105", "FFT2105", "2105", "FFT2105")]
    [InlineData("QTR33Q", "Qatar Airways", "QR33Q", "QTR33Q", "33Q", "QTR33Q")]
    [InlineData("BA018F", "British Airways", "BA018F", "BAW018F", "018F", "BAW18F")]
    [InlineData("FBU80G", "French bee", "BF80G", "FBU80G", "80G", "FBU80G")]
    [InlineData("3U8888", "Sichuan Airlines", "3U8888", "CSC8888", "8888", "CSC8888")]
    [InlineData("B61234", "JetBlue Airways", "B61234", "JBU1234", "1234", "JBU1234")]
    [InlineData("G40642", "Allegiant Air", "G40642", "AAY0642", "0642", "AAY642")]
    [InlineData("5X0123", "UPS Airlines", "5X0123", "UPS0123", "0123", "UPS123")]
    [InlineData("FDX1", "FedEx Express", "FX1", "FDX1", "1", "FDX1")]
    [InlineData("AA0000", "American Airlines", "AA0000", "AAL0000", "0000", "AAL0")]
    public void Resolve_KnownAirline_GivesEveryForm(
        string flight, string airline, string iata, string icao, string number, string callsign)
    {
        var identity = _resolver.Resolve(flight).ShouldNotBeNull();

        identity.ShouldBe(new(airline, iata, icao, number, callsign));
    }

    [Fact]
    public void Resolve_Override_WinsOverTable()
    {
        var resolver = new FlightResolver(AirlineTable.BuiltIn.With(
            AirlineOverrides.Parse("UP|UPS|United Parcel Service", [])));

        resolver.Resolve("UP5846").ShouldBe(new("United Parcel Service", "UP5846", "UPS5846", "5846", "UPS5846"));
        resolver.Resolve("UPS5846").ShouldBe(new("United Parcel Service", "UP5846", "UPS5846", "5846", "UPS5846"));
        resolver.Resolve("BHS12").ShouldBe(new("Bahamasair", null, "BHS12", "12", "BHS12"));
    }

    [Theory]
    [InlineData("XA0001", "0001")]
    [InlineData("Q71", "1")]
    [InlineData("ZZ12A", "12A")]
    public void Resolve_UnknownIataPrefix_GivesOnlyTheNumber(string flight, string number) =>
        _resolver.Resolve(flight).ShouldBe(new(null, null, null, number, null));

    [Fact]
    public void Resolve_UnknownIcaoPrefix_GivesCallsignWithoutAirline() =>
        _resolver.Resolve("ZZZ0123").ShouldBe(new(null, null, "ZZZ0123", "0123", "ZZZ123"));

    [Fact]
    public void Resolve_AirlineWithoutIataCode_HasNoIataForm() =>
        _resolver.Resolve("LXJ405").ShouldBe(new("Flexjet", null, "LXJ405", "405", "LXJ405"));

    [Fact]
    public void Resolve_AirlineWithoutIcaoCode_HasNoCallsign() =>
        new FlightResolver(new([new("Q7", null, "Test Air")])).Resolve("Q70012")
            .ShouldBe(new("Test Air", "Q70012", null, "0012", null));

    [Fact]
    public void Resolve_IcaoCodeAlone_GivesOnlyTheAirline() =>
        _resolver.Resolve("UAL").ShouldBe(new("United Airlines", null, null, null, null));

    [Fact]
    public void Resolve_SpacesAndLowerCase_AreIgnored() =>
        _resolver.Resolve(" fdx1  ").ShouldBe(new("FedEx Express", "FX1", "FDX1", "1", "FDX1"));

    [Theory]
    [InlineData("NW0659", "DAL659")]
    [InlineData("US3137", "AAL3137")]
    public void Resolve_PrefixOfMergedAirline_GivesCallsignOfTheOneThatFlies(string flight, string callsign) =>
        _resolver.Resolve(flight).ShouldNotBeNull().Callsign.ShouldBe(callsign);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("A")]
    [InlineData("AA")]
    [InlineData("A 1")]
    [InlineData("????")]
    [InlineData("--1234")]
    [InlineData("ZZZZZZ")]
    [InlineData("ÄÖ123")]
    public void Resolve_NoFormOfAFlight_GivesNull(string? flight) => _resolver.Resolve(flight).ShouldBeNull();

    [Fact]
    public void Resolve_AnyText_KeepsItsPromises() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["ABDLNWX0159 *"], 0, 9]).Sample(text =>
        {
            if (_resolver.Resolve(text) is not { } identity)
            {
                return;
            }

            text.Trim().ToUpperInvariant().ShouldEndWith(identity.FlightNumber ?? string.Empty, Case.Sensitive);
            (identity.Callsign is null).ShouldBe(identity.IcaoFlight is null);
            if (identity.IataFlight is not null)
            {
                identity.Airline.ShouldNotBeNull();
            }
        });
}
