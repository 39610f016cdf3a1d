using System.Net;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Integration;

/// <summary>What Prometheus reads. Names, labels and values are a public contract: dashboards ask for them.</summary>
public sealed class MetricsTests(MetricsTests.Scrape scrape) : IClassFixture<MetricsTests.Scrape>
{
    private const string Hostile = "A\"B\\C{D}=E,F";

    /// <summary>Every metric there must be, with its labels and its type.</summary>
    public static TheoryData<string, string, string> Contract => new()
    {
        { "acarshub_database_messages_total", "", "gauge" },
        { "acarshub_database_size_bytes", "", "gauge" },
        { "acarshub_database_non_empty_messages_total", "", "gauge" },
        { "acarshub_database_non_empty_errors_total", "", "gauge" },
        { "acarshub_database_empty_messages_total", "", "gauge" },
        { "acarshub_database_empty_errors_total", "", "gauge" },
        { "acarshub_rrd_acars_messages_per_minute", "", "gauge" },
        { "acarshub_rrd_vdlm_messages_per_minute", "", "gauge" },
        { "acarshub_rrd_hfdl_messages_per_minute", "", "gauge" },
        { "acarshub_rrd_imsl_messages_per_minute", "", "gauge" },
        { "acarshub_rrd_irdm_messages_per_minute", "", "gauge" },
        { "acarshub_rrd_total_messages_per_minute", "", "gauge" },
        { "acarshub_rrd_error_messages_per_minute", "", "gauge" },
        { "acarshub_signal_level_distribution", "level,type", "gauge" },
        { "acarshub_frequency_distribution", "frequency,type", "gauge" },
        { "acarshub_alert_terms_configured", "", "gauge" },
        { "acarshub_alert_term_matches", "term", "gauge" },
        { "acarshub_alert_saved_messages_total", "", "gauge" },
        { "acarshub_application_info", "acars_enabled,adsb_enabled,arch,hfdl_enabled,imsl_enabled,irdm_enabled,vdlm_enabled,version", "gauge" },
        { "acarshub_listener_connected", "endpoint,transport,type", "gauge" },
        { "acarshub_messages_received_total", "type", "counter" },
        { "acarshub_messages_parse_errors_total", "type", "counter" },
        { "acarshub_messages_dropped_total", "type", "counter" },
        { "acarshub_queue_depth", "", "gauge" },
        { "acarshub_write_batch_seconds", "", "histogram" },
        { "acarshub_search_seconds", "", "histogram" },
        { "acarshub_clients", "", "gauge" },
        { "acarshub_adsb_aircraft", "", "gauge" },
        { "acarshub_db_wal_bytes", "", "gauge" },
        { "acarshub_db_writable", "", "gauge" },
        { "acarshub_disk_free_bytes", "", "gauge" },
        { "acarshub_disk_free_ratio", "", "gauge" },
        { "acarshub_feed_ok", "type", "gauge" },
        { "acarshub_feed_silent", "type", "gauge" },
        { "acarshub_job_failed", "job", "gauge" },
        { "acarshub_job_last_success_timestamp_seconds", "job", "gauge" },
        { "acarshub_job_last_duration_seconds", "job", "gauge" },
        { "acarshub_condition", "condition", "gauge" },
        { "acarshub_problems", "", "gauge" },
        { "process_cpu_seconds_total", "", "counter" },
        { "process_start_time_seconds", "", "gauge" },
        { "process_resident_memory_bytes", "", "gauge" },
        { "process_virtual_memory_bytes", "", "gauge" },
        { "process_num_threads", "", "gauge" },
        { "dotnet_collections_total", "generation", "counter" },
        { "dotnet_total_memory_bytes", "", "gauge" },
        { "dotnet_allocated_bytes_total", "", "counter" },
        { "dotnet_gc_pause_seconds_total", "", "counter" },
        { "dotnet_threadpool_threads", "", "gauge" },
        { "dotnet_threadpool_queue_length", "", "gauge" },
    };

    [Theory]
    [MemberData(nameof(Contract))]
    public void Metric_IsThereWithItsLabelsAndNoOthers(string name, string labels, string type)
    {
        scrape.Metrics.Types[name].ShouldBe(type);
        var samples = scrape.Metrics.Samples.Where(sample => sample.Name == (type == "histogram" ? name + "_count" : name)).ToList();

        samples.ShouldNotBeEmpty();
        samples.ShouldAllBe(sample => string.Join(',', sample.Labels.Keys.Order(StringComparer.Ordinal)) == labels);
    }

    [Theory]
    [InlineData("acarshub_database_messages_total", 3)]
    [InlineData("acarshub_database_non_empty_messages_total", 3)]
    [InlineData("acarshub_database_non_empty_errors_total", 1)]
    [InlineData("acarshub_database_empty_messages_total", 1)]
    [InlineData("acarshub_database_empty_errors_total", 0)]
    [InlineData("acarshub_alert_terms_configured", 2)]
    [InlineData("acarshub_alert_saved_messages_total", 2)]
    public void Metric_HasItsValue(string name, double expected) => scrape.Metrics.Value(name).ShouldBe(expected);

    [Fact]
    public void Distributions_HaveTheLabelsOfACARSHub()
    {
        scrape.Metrics.Value("acarshub_signal_level_distribution", ("level", "-6.9"), ("type", "ACARS")).ShouldBe(2);
        scrape.Metrics.Value("acarshub_signal_level_distribution", ("level", "-20"), ("type", "VDL-M2")).ShouldBe(1);
        scrape.Metrics.Value("acarshub_frequency_distribution", ("frequency", "131.550"), ("type", "ACARS")).ShouldBe(2);
        scrape.Metrics.Samples.Where(static s => s.Name == "acarshub_frequency_distribution").Select(static s => s.Labels["type"]).Distinct().ShouldBe(["ACARS", "VDL-M2", "IMS-L"]);
        scrape.Metrics.Samples.Where(static s => s.Name == "acarshub_signal_level_distribution").Select(static s => s.Labels["type"]).Distinct().ShouldBe(["ACARS", "VDL-M2", "IMSL"]);
    }

    [Fact]
    public void Terms_AreEscaped()
    {
        scrape.Metrics.Value("acarshub_alert_term_matches", ("term", Hostile)).ShouldBe(1);
        scrape.Metrics.Value("acarshub_alert_term_matches", ("term", "AA0727")).ShouldBe(1);
    }

    [Fact]
    public void Application_SaysWhatIsReceivedAsACARSHubDoes()
    {
        var labels = scrape.Metrics.Samples.Single(static sample => sample.Name == "acarshub_application_info").Labels;

        (labels["acars_enabled"], labels["vdlm_enabled"], labels["hfdl_enabled"], labels["adsb_enabled"]).ShouldBe(("True", "True", "False", "False"));
        labels["arch"].ShouldBeOneOf("x64", "arm64", "arm");
    }

    [Fact]
    public async Task Scrape_BelowAnyPrefix_WithHead_AndWhileTheDatabaseIsBeingOpened_Answers()
    {
        await using var station = await Station.StartAsync(environment: ["ACARSHUB_SIMULATE_MIGRATION_DELAY_MS=60000"]);
        using var client = new HttpClient { BaseAddress = station.Url };

        foreach (var path in new[] { "metrics", "foo/metrics", "foo/bar/metrics" })
        {
            using var response = await client.GetAsync(path);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            response.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; version=0.0.4; charset=utf-8", path);
            var metrics = MetricsParser.Parse(await response.Content.ReadAsStringAsync());
            metrics.Value("acarshub_database_messages_total").ShouldBe(0, path);
            metrics.Value("acarshub_rrd_total_messages_per_minute").ShouldBe(0, path);
            using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
            head.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }
    }

    /// <summary>One scrape of a station that has received a little of everything.</summary>
    public sealed class Scrape : IAsyncLifetime
    {
        private Station? _station;

        internal MetricsParser Metrics { get; private set; } = null!; // Set before the first test.

        public async ValueTask InitializeAsync()
        {
            _station = await Station.StartAsync(
                [.. new[] { DecoderKind.Acars, DecoderKind.Vdlm2, DecoderKind.Imsl }.Select(static kind => new ListenEndpoint(kind, Transport.Udp, "127.0.0.1", 0))],
                ["DB_SAVEALL=false", "ALERT_STAT_TERMS=AA0727"]);
            await _station.SetTermsAsync(AlertTermSet.Empty with { Terms = [AlertTerm.Of("AA0727"), AlertTerm.Of(Hostile)] });
            await _station.SendAllAsync(
                """{"timestamp":1769990333.5,"freq":131.55,"level":-6.9,"error":2,"label":"H1","flight":"AA0727","text":"ONE"}""",
                """{"timestamp":1769990334.5,"freq":131.55,"level":-6.9,"error":0,"label":"H1","text":"A\"B\\C{D}=E,F"}""",
                """{"vdl2":{"t":{"sec":1769990807,"usec":0},"freq":136800000,"sig_level":-20.0,"avlc":{"src":{"addr":"A2C86D","type":"Aircraft","status":"Airborne"},"dst":{"addr":"293EE5","type":"Ground station"},"cr":"Command","frame_type":"S"}}}""",
                WireSamples.SatDump);
            using var client = new HttpClient { BaseAddress = _station.Url };
            await Station.WaitAsync(() =>
            {
                // Counters are written a second later, and what is read of them is a few seconds old.
                Metrics = MetricsParser.Parse(client.GetStringAsync("metrics").GetAwaiter().GetResult());
                return Metrics.Value("acarshub_database_non_empty_messages_total") == 3 && Metrics.Value("acarshub_database_empty_messages_total") == 1;
            });
        }

        public ValueTask DisposeAsync() => _station?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
