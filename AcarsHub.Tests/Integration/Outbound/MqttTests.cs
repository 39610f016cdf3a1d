using System.Text.Json.Nodes;
using AcarsHub.Domain.Alerts.Outbound;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Outbound;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration.Outbound;

/// <summary>Whole stations that publish to Debian's mosquitto.</summary>
public sealed class MqttTests
{
    private const string Alerts = "hangar/alerts";

    [Fact]
    public async Task Alerts_WithABroker_ArePublishedOnceInOrder()
    {
        await using var broker = await MosquittoBroker.StartAsync();
        await using var station = await StartAsync(broker);

        await station.RaiseAsync("ONE", "TWO", "THREE");
        await Station.WaitAsync(() => station.Channel(OutboundKind.Mqtt).Delivered == 3 && broker.Payloads(Alerts).Count() >= 3);

        var alerts = broker.Payloads(Alerts).Select(static payload => JsonNode.Parse(payload)!).ToList();
        alerts.Select(static alert => alert["messages"]![0]!["text"]!.GetValue<string>()).ShouldBe(["ONE", "TWO", "THREE"]);
        alerts.ShouldAllBe(static alert => alert["event_type"]!.GetValue<string>() == "warning");
        broker.Payloads("hangar/last_alert").Count().ShouldBe(3);
    }

    [Fact]
    public async Task Station_AndItsEnd_AreAnnounced()
    {
        await using var broker = await MosquittoBroker.StartAsync();
        await using (var station = await StartAsync(broker))
        {
            await Station.WaitAsync(() => broker.Payloads("hangar/availability").Contains("online"));
        }

        await Station.WaitAsync(() => broker.Payloads("hangar/availability").Last() == "offline");
    }

    [Fact]
    public async Task Discovery_ForHomeAssistant_IsKeptAndComplete()
    {
        await using var broker = await MosquittoBroker.StartAsync();
        await using var station = await StartAsync(broker);
        await Station.WaitAsync(() => broker.Payloads("hangar/availability").Contains("online"));

        var sensor = JsonNode.Parse(broker.Payloads("homeassistant/sensor/hangar/last_alert/config").First())!;
        var happening = JsonNode.Parse(broker.Payloads("homeassistant/event/hangar/alert/config").First())!;

        sensor["state_topic"]!.GetValue<string>().ShouldBe("hangar/last_alert");
        sensor["json_attributes_topic"]!.GetValue<string>().ShouldBe("hangar/last_alert");
        sensor["unique_id"]!.GetValue<string>().ShouldBe("hangar_last_alert");
        happening["state_topic"]!.GetValue<string>().ShouldBe(Alerts);
        happening["event_types"]!.AsArray().Select(static type => type!.GetValue<string>()).ShouldBe(["notice", "warning", "critical"]);
        foreach (var entity in new[] { sensor, happening })
        {
            entity["availability_topic"]!.GetValue<string>().ShouldBe("hangar/availability");
            entity["device"]!["identifiers"]![0]!.GetValue<string>().ShouldBe("hangar");
        }
    }

    [Fact]
    public async Task Alerts_WhileTheBrokerIsGone_ArriveWhenItIsBack()
    {
        await using var broker = await MosquittoBroker.StartAsync();
        await using var station = await StartAsync(broker);
        await station.RaiseAsync("ONE");
        await Station.WaitAsync(() => station.Channel(OutboundKind.Mqtt).Delivered == 1);

        await broker.GoAsync();
        await station.RaiseAsync("TWO", "THREE");
        await Station.WaitAsync(() => station.Outbound().Channels[0].Activity.Problem is not null && station.Channel(OutboundKind.Mqtt).Waiting == 2);
        await broker.ComeAsync();
        await Station.WaitAsync(() => station.Channel(OutboundKind.Mqtt).Delivered == 3 && broker.Payloads(Alerts).Count() >= 3);

        broker.Payloads(Alerts).Select(static payload => JsonNode.Parse(payload)!["messages"]![0]!["text"]!.GetValue<string>()).ShouldBe(["ONE", "TWO", "THREE"]);
    }

    private static Task<Station> StartAsync(MosquittoBroker broker) =>
        AlertStation.StartAsync(null, $"OUTBOUND_MQTT_URL={broker.Url}", $"OUTBOUND_MQTT_PASSWORD={MosquittoBroker.Password}");
}
