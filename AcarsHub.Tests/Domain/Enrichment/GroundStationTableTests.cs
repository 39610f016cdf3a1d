using AcarsHub.Domain.Enrichment;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Enrichment;

public sealed class GroundStationTableTests
{
    private const string UserFile =
        """
        { "attribution": {}, "count": 3, "ground_stations": [
          { "id": "0A0B0C", "airport": { "icao": "KAAA", "iata": "AAA", "name": "Alpha", "latitude": "51.281N" } },
          { "id": "0a0b0d", "airport": { "name": "No code" } },
          { "id": "0A0B0E", "airport": { "icao": "KEEE", "name": "" } },
          { "id": "not hex", "airport": { "icao": "KBBB", "name": "Beta" } },
          { "id": "0A0B0F" },
          7
        ] }
        """;

    private readonly GroundStationTable _table = GroundStationTable.CreateBuiltIn();

    private static AcarsMessage NewMessage(DecoderKind kind) => new() { Kind = kind, ReceivedAtUtc = DateTimeOffset.UnixEpoch };

    [Fact]
    public void BuiltIn_HfdlStations_AreNamedAsDecodersDo()
    {
        _table.FindHfdl(1).ShouldBe("San Francisco, California");
        _table.FindHfdl(7).ShouldBe("Shannon, Ireland");
        _table.FindHfdl(12).ShouldBeNull();
        _table.FindVdl2(1).ShouldBeNull();
        _table.Count.ShouldBe(16);
    }

    [Fact]
    public void Parse_AcarsHubFile_GivesNameAndIcaoCode()
    {
        var table = GroundStationTable.Parse(NewStream.Of(UserFile));

        table.FindVdl2(0x0A0B0C).ShouldBe("Alpha (KAAA)");
        table.FindVdl2(0x0A0B0D).ShouldBe("No code");
        table.FindVdl2(0x0A0B0E).ShouldBe("KEEE");
        table.FindVdl2(0x0A0B0F).ShouldBeNull();
        table.FindHfdl(1).ShouldBe("San Francisco, California");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "ground_stations": {} }""")]
    [InlineData("""{ "ground_stations": [] }""")]
    public void Parse_NoStations_Throws(string json) =>
        Should.Throw<FormatException>(() => GroundStationTable.Parse(NewStream.Of(json)));

    [Fact]
    public void Learn_NameFromDecoder_IsFoundOnThatLinkOnly()
    {
        _table.Learn(NewMessage(DecoderKind.Vdlm2) with { ToAddress = 0x55, ToAddressName = "Gamma" });

        _table.FindVdl2(0x55).ShouldBe("Gamma");
        _table.FindHfdl(0x55).ShouldBeNull();
    }

    [Fact]
    public void Learn_ChangedName_TakesTheLater()
    {
        _table.Learn(NewMessage(DecoderKind.Vdlm2) with { FromAddress = 0x0A0B0C, FromAddressName = "Old" });
        _table.Learn(NewMessage(DecoderKind.Vdlm2) with { FromAddress = 0x0A0B0C, FromAddressName = "New" });

        _table.FindVdl2(0x0A0B0C).ShouldBe("New");
        _table.LearntCount.ShouldBe(1);
    }

    [Fact]
    public void Learn_StationInUserFile_KeepsTheFile()
    {
        var table = GroundStationTable.Parse(NewStream.Of(UserFile));

        table.Learn(NewMessage(DecoderKind.Vdlm2) with { ToAddress = 0x0A0B0C, ToAddressName = "Learnt" });

        table.FindVdl2(0x0A0B0C).ShouldBe("Alpha (KAAA)");
    }

    [Fact]
    public void Learn_NewHfdlStation_IsKnownAfterwards()
    {
        _table.Learn(NewMessage(DecoderKind.Hfdl) with { FromAddress = 12, FromAddressName = "Delta, Nowhere" });

        _table.FindHfdl(12).ShouldBe("Delta, Nowhere");
    }

    [Fact]
    public void Learn_WhatIsNoGroundStation_IsIgnored()
    {
        var aircraft = NewMessage(DecoderKind.Vdlm2) with { FromAddress = 0xA00001, Icao = Icao24.FromNumber(0xA00001) };
        _table.Learn(aircraft with { FromAddressName = "Aircraft" });
        _table.Learn(NewMessage(DecoderKind.Vdlm2) with { ToAddress = 0x0A0B0C, DestinationAirport = "KAAA" });
        _table.Learn(NewMessage(DecoderKind.Vdlm2) with { ToAddress = 0x0A0B0C, ToAddressName = " " });
        _table.Learn(NewMessage(DecoderKind.Hfdl) with { ToAddress = 0xA00001, ToAddressName = "Aircraft" });
        _table.Learn(NewMessage(DecoderKind.Imsl) with { ToAddress = 0x0A0B0C, ToAddressName = "GES" });

        _table.LearntCount.ShouldBe(0);
    }

    [Fact]
    public void Learn_TooManyStations_StopsAtTheBound()
    {
        for (uint address = 1; address <= GroundStationTable.MaxLearnt + 10; address++)
        {
            _table.Learn(NewMessage(DecoderKind.Vdlm2) with { ToAddress = address, ToAddressName = "Name" });
        }

        _table.LearntCount.ShouldBe(GroundStationTable.MaxLearnt);
    }
}
