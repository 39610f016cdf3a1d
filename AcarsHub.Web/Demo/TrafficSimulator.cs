using AcarsHub.Domain.Messages;
using AcarsHub.Web.Demo.Texts;
using AcarsHub.Web.Demo.Wire;

namespace AcarsHub.Web.Demo;

/// <summary>
/// Invents believable traffic of all five decoder types as real wire JSON: flights that move, report and talk.
/// The same seed and the same times give the same bytes. Not safe for use by several threads at once.
/// </summary>
/// <param name="seed">Start of the random numbers.</param>
public sealed class TrafficSimulator(int seed)
{
    private static readonly long[] s_acarsFrequencies =
        [131_725_000, 131_725_000, 131_725_000, 130_025_000, 130_025_000, 131_550_000, 131_550_000, 129_525_000, 131_850_000, 129_000_000];

    private static readonly long[] s_vdl2Frequencies = [136_650_000, 136_650_000, 136_800_000, 136_975_000, 136_975_000, 136_675_000];

    private readonly Random _random = new(seed);
    // Its own sequence: asking for delays must not change the traffic.
    private readonly Random _delays = new(seed ^ 0x5A17);
    private readonly KindDeck _deck = new(new Random(seed + 1));
    private readonly Queue<(DecoderKind Kind, AcarsBlock Block)> _pending = new();
    private Fleet? _fleet;
    private int _reference;

    /// <summary>The next datagram, received at <paramref name="now"/>. Times should not go backwards.</summary>
    public SimulatedDatagram Next(DateTimeOffset now)
    {
        _fleet ??= new Fleet(_random, now);
        _fleet.Advance(now);
        _reference++;

        // Further blocks of a message follow at once, as on the air.
        if (_pending.TryDequeue(out var follow))
        {
            return new SimulatedDatagram(follow.Kind, Encode(follow.Kind, follow.Block, now));
        }

        var kind = _deck.Draw();
        return new SimulatedDatagram(kind, kind switch
        {
            DecoderKind.Acars => NextAcars(_fleet, now),
            DecoderKind.Vdlm2 => NextVdl2(_fleet, now),
            DecoderKind.Hfdl => NextHfdl(_fleet, now),
            _ => NextSatellite(_fleet, kind, now),
        });
    }

    /// <summary>How long to wait before the next datagram: irregular, and on average giving this rate.</summary>
    public TimeSpan NextDelay(double messagesPerMinute = 60)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(messagesPerMinute);
        // Independent arrivals are exponentially distributed; the cap keeps a demo from seeming to hang.
        var share = Math.Min(-Math.Log(1 - _delays.NextDouble()), 5);
        return TimeSpan.FromMinutes(share / messagesPerMinute);
    }

    private byte[] NextAcars(Fleet fleet, DateTimeOffset now)
    {
        var roll = _random.Next(100);
        if (roll < 20)
        {
            var station = GroundStation.All[_random.Next(GroundStation.All.Count)];
            return AcarsdecWriter.Squitter(station, Receive(DecoderKind.Acars, now));
        }

        return Say(fleet, DecoderKind.Acars, now, roll < 34 ? Acknowledge : Scenarios.Vhf);
    }

    private byte[] NextVdl2(Fleet fleet, DateTimeOffset now)
    {
        var roll = _random.Next(100);
        if (roll >= 38)
        {
            return Say(fleet, DecoderKind.Vdlm2, now, roll < 48 ? Acknowledge : Scenarios.Vdl2);
        }

        var flight = fleet.Pick(f => f.Reported is not (Milestone.None or Milestone.In));
        var (rx, ground) = (Receive(DecoderKind.Vdlm2, now), GroundStation.NearestTo(flight.StateAt(now).Position));
        return roll < 33
            ? Dumpvdl2Writer.Supervisory(flight, rx, ground, _random.Next(5) > 0, _random.Next(8))
            : Dumpvdl2Writer.Handoff(flight, rx, ground, _random.Next(2) == 0);
    }

    private byte[] NextHfdl(Fleet fleet, DateTimeOffset now)
    {
        var (roll, station) = (_random.Next(100), HfdlStation.All[_random.Next(HfdlStation.All.Count)]);
        var rx = Receive(DecoderKind.Hfdl, now) with { FrequencyHz = (long)(station.FrequencyKhz * 1000) };
        if (roll >= 52)
        {
            return Say(fleet, DecoderKind.Hfdl, now, roll < 66 ? Acknowledge : Scenarios.Hf);
        }

        var flight = fleet.Pick(IsOverTheOcean(now));
        return roll switch
        {
            < 14 => DumphfdlWriter.Squitter(station, rx),
            < 26 => DumphfdlWriter.LogonConfirm(flight, station, rx),
            < 29 => DumphfdlWriter.Logoff(flight, station, rx),
            < 41 => DumphfdlWriter.FrequencyData(flight, station, rx),
            _ => DumphfdlWriter.PerformanceData(flight, station, rx),
        };
    }

    private byte[] NextSatellite(Fleet fleet, DecoderKind kind, DateTimeOffset now) =>
        Say(fleet, kind, now, _random.Next(2) == 0 ? Scenarios.SatelliteUp : Scenarios.SatelliteDown);

    private byte[] Say(Fleet fleet, DecoderKind kind, DateTimeOffset now, Func<TextContext, AcarsContent> make)
    {
        var isVhf = kind is DecoderKind.Acars or DecoderKind.Vdlm2;
        var due = isVhf ? fleet.NextToReport(now) : null;
        var flight = due ?? fleet.Pick(isVhf ? f => f.Passed(now) != Milestone.In || _random.Next(4) == 0 : IsOverTheOcean(now));
        var context = new TextContext(flight, flight.StateAt(now), now, _random);
        var content = due is null ? make(context) : OooiTexts.Make(context, ++due.Reported);

        var blocks = BlockCutter.Cut(flight, content, _random);
        foreach (var block in blocks.Skip(1))
        {
            _pending.Enqueue((kind, block));
        }

        return Encode(kind, blocks[0], now);
    }

    private byte[] Encode(DecoderKind kind, AcarsBlock block, DateTimeOffset now)
    {
        var rx = Receive(kind, now);
        var ground = GroundStation.NearestTo(block.Flight.StateAt(now).Position);
        return kind switch
        {
            DecoderKind.Acars => AcarsdecWriter.Block(block, rx, _random.Next(20) == 0 ? _random.Next(1, 4) : 0),
            // One aircraft in ten is heard by the older decoder, with all blocks of its messages.
            DecoderKind.Vdlm2 when block.Flight.Aircraft.HfdlId % 10 == 0 => Vdlm2decWriter.Block(block, rx, ground),
            DecoderKind.Vdlm2 => Dumpvdl2Writer.Block(block, rx, ground),
            DecoderKind.Hfdl => EncodeHfdl(block, rx),
            DecoderKind.Imsl when block.IsDownlink || block.Flight.Aircraft.HfdlId % 3 == 0 => JaeroWriter.Block(block, rx, _reference),
            DecoderKind.Imsl => SatDumpWriter.Block(block, rx, _reference),
            _ => IridiumWriter.Block(block, rx),
        };
    }

    private static byte[] EncodeHfdl(AcarsBlock block, Reception rx)
    {
        var station = HfdlStation.All[block.Flight.Aircraft.HfdlId % HfdlStation.All.Count];
        return DumphfdlWriter.Block(block, station, rx with { FrequencyHz = (long)(station.FrequencyKhz * 1000) });
    }

    private Reception Receive(DecoderKind kind, DateTimeOffset now)
    {
        var (frequency, lowest, highest) = kind switch
        {
            DecoderKind.Acars => (s_acarsFrequencies[_random.Next(s_acarsFrequencies.Length)], -24.7, 0.6),
            DecoderKind.Vdlm2 => (s_vdl2Frequencies[_random.Next(s_vdl2Frequencies.Length)], -30.8, -2.0),
            DecoderKind.Hfdl => (17_919_000, -16.9, -8.6),
            DecoderKind.Imsl => (1_545_000_000 + (_random.Next(1, 40) * 2_500L), -18.0, -9.0),
            _ => (1_626_000_000 + (_random.Next(1, 12) * 41_667L), -36.0, -24.0),
        };
        // The mean of two draws: most levels lie in the middle.
        var level = lowest + ((highest - lowest) * (_random.NextDouble() + _random.NextDouble()) / 2);
        return new Reception(now, frequency, level, -40 + (6 * _random.NextDouble()));
    }

    private AcarsContent Acknowledge(TextContext context) => new("_d", "", context.Random.Next(3) == 0);

    private static Func<SimulatedFlight, bool> IsOverTheOcean(DateTimeOffset now) =>
        flight => flight.Aircraft.Airline.IsLongHaul && flight.StateAt(now).Phase == FlightPhase.Cruise;
}
