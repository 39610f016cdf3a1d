using System.Text;
using System.Text.Json;
using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Wire;

/// <summary>An hour of real traffic: how many messages carry which field. Skipped where the recordings are not at hand.</summary>
public sealed class WireRecordingsTests
{
    private static readonly DateTimeOffset s_receivedAt = new(2026, 2, 2, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Acars_Recording_HasTheKnownFields()
    {
        var messages = Decode("acars");

        messages.Count.ShouldBe(610);
        messages.ShouldAllBe(m => m.Kind == DecoderKind.Acars && m.FrequencyMhz != null && m.LevelDb != null && m.StationId != null);
        Presence(messages).ShouldBe(new FieldCounts(
            Text: 474, Tail: 449, Flight: 405, Icao: 0, Libacars: 0, Position: 0, Destination: 0, Label: 610, BlockId: 449, MessageNumber: 405));
        messages.Count(m => m.ErrorCount > 0).ShouldBe(31);
        messages.Count(m => m.Ack == "!").ShouldBe(342);
        messages.Count(m => m.ReassemblyStatus == "complete").ShouldBe(37);
    }

    [Fact]
    public void Vdlm2_Recording_HasTheKnownFields()
    {
        var messages = Decode("vdlm2");
        var notEmpty = messages.Where(m => !m.IsEmpty).ToList();

        messages.Count.ShouldBe(399);
        messages.ShouldAllBe(m => m.Kind == DecoderKind.Vdlm2 && m.ToAddress != null && m.FromAddress != null && m.Icao != null);
        notEmpty.Count.ShouldBe(226);
        Presence(notEmpty).ShouldBe(new FieldCounts(
            Text: 147, Tail: 209, Flight: 209, Icao: 226, Libacars: 15, Position: 6, Destination: 17, Label: 209, BlockId: 209, MessageNumber: 209));
        messages.Count(m => m.FrameType == "S").ShouldBe(173);
        messages.Count(m => m.MoreToCome == true).ShouldBe(34);
    }

    [Fact]
    public void Hfdl_Recording_HasTheKnownFields()
    {
        var messages = Decode("hfdl");

        // Rows stored by the previous product: it kept neither logons nor the reasons of logoffs.
        var stored = messages.Where(m => m.Label is not null || m.Flight is not null || HasAnyKey(m, "spdu", "freq_data", "arinc622")).ToList();

        messages.Count.ShouldBe(421);
        messages.ShouldAllBe(m => m.Kind == DecoderKind.Hfdl && m.FrequencyMhz != null && m.ErrorCount == 0);
        stored.Count.ShouldBe(308);
        var presence = Presence(stored);
        presence.Libacars.ShouldBeGreaterThanOrEqualTo(96);
        (presence with { Libacars = 0 }).ShouldBe(new FieldCounts(
            Text: 6, Tail: 191, Flight: 81, Icao: 197, Libacars: 0, Position: 44, Destination: 0, Label: 191, BlockId: 191, MessageNumber: 28));
        messages.Count(m => HasAnyKey(m, "spdu", "freq_data", "arinc622")).ShouldBe(96);
        messages.Count(m => HasAnyKey(m, "perf_data")).ShouldBe(22);
        messages.Count(m => HasAnyKey(m, "logoff")).ShouldBe(14);
        messages.Count(m => HasAnyKey(m, "media-adv")).ShouldBe(5);
        messages.Count(m => m.Icao is not null).ShouldBe(310);
        messages.Count(m => m.FromAddressName is not null || m.ToAddressName is not null).ShouldBe(421);
    }

    private static List<AcarsMessage> Decode(string name)
    {
        var path = SharedData.Find(Path.Combine("recordings", $"raw-{name}-messages.jsonl"));
        Assert.SkipWhen(path is null, "Recordings not found: set ACARSHUB_SHARED_DATA or put shared/data beside the solution folder.");
        return File.ReadLines(path)
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => WireDecoder.Decode(Encoding.UTF8.GetBytes(line), DecoderKind.Irdm, s_receivedAt))
            .Select(Decoded)
            .ToList();
    }

    private static AcarsMessage Decoded(DecodeResult result)
    {
        var decoded = result.ShouldBeOfType<DecodeResult.Decoded>();
        decoded.BadTimestamp.ShouldBeFalse();
        decoded.Truncated.ShouldBeFalse();
        return decoded.Message;
    }

    private static FieldCounts Presence(List<AcarsMessage> messages) => new(
        Text: messages.Count(m => m.Text is not null),
        Tail: messages.Count(m => m.Tail is not null),
        Flight: messages.Count(m => m.Flight is not null),
        Icao: messages.Count(m => m.Icao is not null),
        Libacars: messages.Count(m => m.Libacars is not null),
        Position: messages.Count(m => m.LatitudeDegrees is not null && m.LongitudeDegrees is not null),
        Destination: messages.Count(m => m.DestinationAirport is not null),
        Label: messages.Count(m => m.Label is not null),
        BlockId: messages.Count(m => m.BlockId is not null),
        MessageNumber: messages.Count(m => m.MessageNumber is not null));

    private static bool HasAnyKey(AcarsMessage message, params string[] keys)
    {
        if (message.Libacars is null)
        {
            return false;
        }

        using var document = JsonDocument.Parse(message.Libacars);
        return keys.Any(key => document.RootElement.TryGetProperty(key, out _));
    }

    private sealed record FieldCounts(
        int Text, int Tail, int Flight, int Icao, int Libacars, int Position, int Destination, int Label, int BlockId, int MessageNumber);
}
