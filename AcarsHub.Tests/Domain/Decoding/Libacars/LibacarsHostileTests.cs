using System.Diagnostics;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Libacars;
using AcarsHub.Tests.Builders;
using CsCheck;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Libacars;

/// <summary>Decoder programs, and whoever sends in their name, may send anything: it is answered, soon, and can be written.</summary>
public sealed class LibacarsHostileTests
{
    private static readonly string[] s_keys =
    [
        "media-adv", "miam", "ohma", "freq_data", "spdu", "perf_data", "systable_complete", "systable_partial", "logoff", "logon_denied", "utc_time", "msg_type",
        "single_transfer", "miam_core", "version", "pdu_type", "data", "acars", "label", "message", "text", "err", "current_link", "code", "descr", "time", "hour", "min",
        "sec", "links_avail", "file_segment", "file_transfer_req", "file_id", "file_size", "valid_until", "gs", "id", "name", "freq", "freqs", "gs_status", "src",
        "heard_on_freqs", "listening_on_freqs", "pdu_stats", "mpdus_tx_cnt", "300bps", "cur_leg", "prev_leg", "freq_search_cnt", "frequency", "systable_version", "reason",
    ];

    private static readonly string[] s_values =
        ["1", "-1", "1e99", "-1e308", "0.5", "99999999999999999999", "\"V\"", "\"\\ud800\"", "\"1e999\"", "\"NaN\"", "null", "true", "false", "[]", "[{}]", "[[]]", "{}", "\"0EV005043V\"", "\"SA\""];

    private static readonly string[] s_kinds = [.. s_keys[..10]];

    private static readonly LibacarsDecoder s_decoder = new(new MessageDecoder());

    [Fact]
    public void AnyJson_IsAnswered()
    {
        var value = Gen.Recursive<string>((depth, inner) => depth > 5
            ? OneOf(s_values)
            : Gen.OneOf(
                OneOf(s_values),
                inner.Array[0, 3].Select(static items => $"[{string.Join(',', items)}]"),
                Gen.Select(OneOf(s_keys), inner, static (name, item) => $"\"{name}\":{item}").Array[1, 5].Select(static items => $"{{{string.Join(',', items)}}}")));
        Gen.Select(OneOf(s_kinds), value).Sample(static (kind, content) => Answer($"{{\"{kind}\":{content}}}"), iter: 20_000);
    }

    [Fact]
    public void CutOffJson_IsAnswered()
    {
        const string json = """{"freq_data":[{"gs":{"type":"Ground station","id":7,"name":"Shannon"},"listening_on_freqs":[{"id":1,"freq":8942.0}],"heard_on_freqs":[]}],"utc_time":{"hour":0,"min":54,"sec":6}}""";
        for (var length = 0; length <= json.Length; length++)
        {
            Answer(json[..length]);
        }
    }

    [Fact]
    public void Compressed_HugeMessages_AreReadSoon()
    {
        var watch = Stopwatch.StartNew();
        foreach (var content in new[] { new string('/', 1_000_000), new string('#', 1_000_000), new string('A', 1_000_000), "0EV005043V/" + new string('V', 1_000_000) })
        {
            var frame = content;
            for (var depth = 0; depth < 5; depth++)
            {
                frame = new NewMiam { ApplicationType = 0, ApplicationId = depth == 0 ? "H1" : "MA" }.Frame(frame);
                var decoded = new MessageDecoder().Decode(new TextMessage { Label = "MA", Text = frame });
                DecodedJson.Serialize(decoded).Length.ShouldBeGreaterThan(0);
            }
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Lists_WithoutEnd_AreBounded()
    {
        var stations = string.Join(',', Enumerable.Repeat("""{"gs":{"id":7},"freqs":[""" + string.Join(',', Enumerable.Repeat("""{"id":1,"freq":8942}""", 100)) + "]}", 1000));

        var decoded = s_decoder.Decode($$"""{"spdu":{"src":{"id":7},"gs_status":[{{stations}}] } }""");

        decoded.Fields.Length.ShouldBeLessThanOrEqualTo(500);
        decoded.Items.ShouldAllBe(static item => item.Text.Length < 500);
    }

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static void Answer(string json)
    {
        var decoded = s_decoder.Decode(NewMessage.Received() with { Libacars = json });
        DecodedJson.Serialize(decoded).Length.ShouldBeGreaterThan(0); // Refuses NaN and infinity.
        decoded.Items.Any(static item => item.Text is null).ShouldBeFalse();
    }
}
