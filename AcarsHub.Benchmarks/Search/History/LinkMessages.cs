using AcarsHub.Domain.Messages;
using AcarsHub.Web.Demo;
using AcarsHub.Web.Demo.Wire;

namespace AcarsHub.Benchmarks.Search.History;

/// <summary>Messages of each link as the wire decoders hand them on.</summary>
internal sealed class LinkMessages(Random random, HistoryFleet fleet, HistoryTexts texts, IReadOnlyList<string> fixes)
{
    private const int LongestBlock = 220;
    private const double HfdlAcarsShare = 191.0 / 322;
    private const double XidShare = 17.0 / 226;

    /// <summary>The next message with content of this type.</summary>
    public AcarsMessage Next(DecoderKind kind, DateTimeOffset now)
    {
        var flight = kind is DecoderKind.Acars or DecoderKind.Vdlm2 ? fleet.Local(now) : fleet.Ocean(now);
        var context = new TextContext(flight, flight.StateAt(now), now, random) { Fixes = fixes };
        return kind switch
        {
            DecoderKind.Acars => Acars(context),
            DecoderKind.Vdlm2 when random.NextDouble() < XidShare => Handoff(context),
            DecoderKind.Vdlm2 => Vdl2(context),
            DecoderKind.Hfdl when random.NextDouble() < HfdlAcarsShare => Hfdl(context),
            DecoderKind.Hfdl => HfdlPacket(context),
            _ => Satellite(kind, context),
        };
    }

    private AcarsMessage Acars(TextContext c)
    {
        var content = texts.Next(DecoderKind.Acars, c);
        var received = Receivers.Receive(DecoderKind.Acars, c.Now, random) with { ErrorCount = random.Next(20) == 0 ? random.Next(1, 4) : 0 };
        if (content.Label == "SQ")
        {
            return received with { Text = content.Text, Label = "SQ", Mode = "2", ReassemblyStatus = "skipped" };
        }

        var isFirst = content.Text.Length is < 195 or > LongestBlock || random.Next(3) == 0;
        return Oooi(Block(received, c, content), content) with
        {
            Text = WithSublabel(content),
            ReassemblyStatus = content.Text.Length > LongestBlock ? "complete" : isFirst ? "skipped" : "in progress",
            MoreToCome = isFirst ? null : true,
        };
    }

    private AcarsMessage Vdl2(TextContext c)
    {
        var content = texts.Next(DecoderKind.Vdlm2, c);
        return Block(Avlc(c, content.IsDownlink), c, content) with
        {
            FrameType = "I",
            IsResponse = false,
            Sublabel = content.Sublabel,
            Mfi = content is { Application: not null, Label: "H1" } ? (content.Text.Contains("ADS", StringComparison.Ordinal) ? "B6" : "BA") : null,
            MoreToCome = content.Text.Length is > 195 and <= LongestBlock && random.Next(2) == 0,
            Libacars = LibacarsJson.Of(content),
            ErrorCount = random.Next(150) == 0 ? 1 : 0,
        };
    }

    private AcarsMessage Handoff(TextContext c)
    {
        var withPlace = random.Next(17) < 6;
        return Avlc(c, isDownlink: true) with
        {
            FrameType = "U",
            IsResponse = true,
            DestinationAirport = c.Flight.Destination.Icao,
            LatitudeDegrees = withPlace ? Math.Round(c.State.Position.Latitude, 1) : null,
            LongitudeDegrees = withPlace ? Math.Round(c.State.Position.Longitude, 1) : null,
            AltitudeFeet = withPlace ? c.State.AltitudeFeet / 1000 * 1000 : null,
        };
    }

    private AcarsMessage Avlc(TextContext c, bool isDownlink)
    {
        var ground = Convert.ToUInt32(GroundStation.NearestTo(c.State.Position).Vdl2Address, 16);
        var address = c.Aircraft.Address;
        return Receivers.Receive(DecoderKind.Vdlm2, c.Now, random) with
        {
            Icao = address,
            FromAddress = isDownlink ? address.Value : ground,
            ToAddress = isDownlink ? ground : address.Value,
            IsOnGround = isDownlink ? !c.State.IsAirborne : null,
        };
    }

    private AcarsMessage Hfdl(TextContext c)
    {
        var content = texts.Next(DecoderKind.Hfdl, c);
        // Acknowledgements of the ground do not name the flight.
        content = content.Label == "_d" && random.Next(6) > 0 ? content with { IsDownlink = false } : content;
        var message = Block(Hfnpdu(c, content.IsDownlink, random.NextDouble() < 0.75), c, content);
        return message with { FrameType = "Enveloped data", Sublabel = content.Sublabel, MoreToCome = false, Libacars = LibacarsJson.Of(content) };
    }

    private AcarsMessage HfdlPacket(TextContext c)
    {
        var (roll, station) = (random.Next(131), HfdlStation.All[random.Next(HfdlStation.All.Count)]);
        if (roll < 63)
        {
            return Receivers.Receive(DecoderKind.Hfdl, c.Now, random) with
            {
                FromAddress = (uint)station.Id,
                FrameType = "Squitter",
                Libacars = HfdlPdus.Squitter(station, c.Now, random),
            };
        }

        var message = Hfnpdu(c, isDownlink: true, namesAircraft: true);
        return roll switch
        {
            < 95 => Place(message, c) with { FrameType = "Frequency data", Libacars = HfdlPdus.FrequencyData(c.Now, random) },
            < 117 => Place(message, c) with { FrameType = "Performance data", Libacars = HfdlPdus.PerformanceData(station, c.Now, random) },
            _ => message with { FrameType = "Logoff request", Libacars = HfdlPdus.Logoff() },
        };
    }

    private static AcarsMessage Place(AcarsMessage message, TextContext c) => message with
    {
        Flight = c.Flight.FlightId,
        LatitudeDegrees = Math.Round(c.State.Position.Latitude, 6),
        LongitudeDegrees = Math.Round(c.State.Position.Longitude, 6),
    };

    private AcarsMessage Hfnpdu(TextContext c, bool isDownlink, bool namesAircraft)
    {
        var station = (uint)HfdlStation.All[c.Aircraft.HfdlId % HfdlStation.All.Count].Id;
        uint? aircraft = namesAircraft ? c.Aircraft.Address.Value : null;
        return Receivers.Receive(DecoderKind.Hfdl, c.Now, random) with
        {
            Icao = namesAircraft ? c.Aircraft.Address : null,
            FromAddress = isDownlink ? aircraft : station,
            ToAddress = isDownlink ? station : aircraft,
        };
    }

    private AcarsMessage Satellite(DecoderKind kind, TextContext c)
    {
        var content = texts.Next(kind, c);
        var message = Block(Receivers.Receive(kind, c.Now, random), c, content) with { Text = WithSublabel(content), MoreToCome = kind == DecoderKind.Irdm ? false : null };
        if (kind == DecoderKind.Irdm)
        {
            return message;
        }

        // JAERO knows neither frequency nor level, SatDump no application data.
        var isJaero = content.IsDownlink || c.Aircraft.HfdlId % 3 > 0;
        const uint Ground = 144;
        return message with
        {
            Icao = c.Aircraft.Address,
            FromAddress = content.IsDownlink ? c.Aircraft.Address.Value : Ground,
            ToAddress = content.IsDownlink ? Ground : c.Aircraft.Address.Value,
            MessageNumber = Geo.Invariant($"{random.Next(64)}"),
            FrequencyMhz = isJaero ? null : message.FrequencyMhz,
            LevelDb = isJaero ? null : message.LevelDb,
            Libacars = isJaero ? LibacarsJson.Of(content) : null,
        };
    }

    private AcarsMessage Block(AcarsMessage message, TextContext c, AcarsContent content)
    {
        var block = BlockCutter.Head(c.Flight, content, random);
        return message with
        {
            Text = content.Text.Length > 0 ? content.Text : null,
            Tail = c.Aircraft.Tail,
            Flight = content.IsDownlink ? c.Flight.FlightId : null,
            Mode = "2",
            Label = content.Label,
            BlockId = Geo.Invariant($"{block.BlockId}"),
            Ack = Geo.Invariant($"{block.Ack ?? '!'}"),
            MessageNumber = block.MessageNumber is { } number ? number + "A" : null,
        };
    }

    // Without libacars the sublabel stays in front of the text.
    private static string? WithSublabel(AcarsContent content) =>
        content.Text.Length == 0 ? null : content.Sublabel is null ? content.Text : (content.IsDownlink ? $"#{content.Sublabel}B" : $"- #{content.Sublabel}") + content.Text;

    private static AcarsMessage Oooi(AcarsMessage message, AcarsContent content)
    {
        foreach (var (key, value) in content.Oooi)
        {
            message = key switch
            {
                "depa" => message with { DepartureAirport = value },
                "dsta" => message with { DestinationAirport = value },
                "gtout" => message with { GateOut = value },
                "gtin" => message with { GateIn = value },
                "wloff" => message with { WheelsOff = value },
                _ => message with { WheelsOn = value },
            };
        }

        return message;
    }
}
