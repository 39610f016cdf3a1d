using System.Collections.Immutable;
using AcarsHub.Data;
using AcarsHub.Domain.Alerts;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Messages;
using AcarsHub.Web.Outbound;
using AcarsHub.Web.Releases;
using Serilog.Events;

namespace AcarsHub.Web.Configuration;

/// <summary>Everything the environment says, parsed once at start into typed values. No stage reads the environment itself.</summary>
internal sealed record StationSettings
{
    // In the middle of where the demo's aircraft fly.
    private const double DemoLatitude = 40.0;
    private const double DemoLongitude = -90.0;

    public required ServerOptions Server { get; init; }

    public required StorageOptions Storage { get; init; }

    public required IngestOptions Ingest { get; init; }

    public required ReferenceOptions Reference { get; init; }

    public required PageOptions Pages { get; init; }

    public required AlertOptions Alerts { get; init; }

    public required OutboundOptions Outbound { get; init; }

    public required ReleaseOptions Releases { get; init; }

    public required LogEventLevel LogLevel { get; init; }

    /// <summary>Bad values, one line each; shown in the log and on the status page.</summary>
    public required ImmutableArray<string> Problems { get; init; }

    /// <summary>Old variables that are set, one line each.</summary>
    public required ImmutableArray<string> Notices { get; init; }

    /// <summary>Reads the process environment.</summary>
    /// <param name="demo">Whether the built-in traffic simulator feeds a database of its own.</param>
    public static StationSettings FromEnvironment(bool demo) => Read(EnvironmentReader.OfProcess(), demo);

    /// <summary>Reads settings from <paramref name="environment"/>.</summary>
    public static StationSettings Read(EnvironmentReader environment, bool demo)
    {
        var settings = new StationSettings
        {
            Server = ServerOptions.Read(environment),
            Storage = ReadStorage(environment, demo),
            Ingest = demo ? IngestOptions.ForDemo() : IngestOptions.Read(environment),
            Reference = ReferenceOptions.Read(environment),
            Pages = new PageOptions(environment.Flag("ALLOW_REMOTE_UPDATES"), environment.Text("FLIGHT_TRACKING_URL"), (int)environment.Integer("SEARCH_PAGE_SIZE")),
            Alerts = demo ? AlertOptions.ForDemo() : AlertOptions.Read(environment),
            Outbound = OutboundOptions.Read(environment),
            Releases = ReleaseOptions.Read(environment),
            LogLevel = environment.LogLevel("MIN_LOG_LEVEL"),
            Problems = [],
            Notices = [.. LegacyVariables.Describe(environment)],
        };
        environment.CheckAll();
        return settings with { Problems = [.. environment.Problems] };
    }

    /// <summary>ACARS Hub 3 named the directory, 4 names the file.</summary>
    private static string RrdPath(EnvironmentReader environment) =>
        !environment.IsSet("RRD_PATH") && environment.Raw("RRD_DB_PATH") is { Length: > 0 } directory
            ? Path.Combine(directory.Trim(), "acarshub.rrd")
            : environment.Text("RRD_PATH");

    /// <summary>Where the station is. Where nothing is set, or the middle of the Gulf of Guinea, that is not known.</summary>
    private static GeoPosition? SiteOf(EnvironmentReader environment, bool demo)
    {
        const string latitude = "ADSB_LAT";
        const string longitude = "ADSB_LON";
        if (demo)
        {
            return new GeoPosition(DemoLatitude, DemoLongitude);
        }

        var (hasLatitude, hasLongitude) = (environment.IsSet(latitude), environment.IsSet(longitude));
        if (hasLatitude != hasLongitude)
        {
            var (set, missing) = hasLatitude ? (latitude, longitude) : (longitude, latitude);
            environment.Report(missing, $"{set} is set but {missing} is not; the position of the station is not known");
        }

        var site = new GeoPosition(environment.Coordinate(latitude), environment.Coordinate(longitude));
        var isKnown = hasLatitude && hasLongitude && site != default
            && CoordinateText.Parse(environment.Text(latitude), isLatitude: true) is not null && CoordinateText.Parse(environment.Text(longitude), isLatitude: false) is not null;
        return isKnown ? site : null;
    }

    private static StorageOptions ReadStorage(EnvironmentReader environment, bool demo) => new()
    {
        DatabasePath = Path.GetFullPath(demo ? "./data/demo.db" : DatabasePath.Parse(environment.Text("ACARSHUB_DB"))),
        SaveAll = demo || environment.Flag("DB_SAVEALL"),
        SkipLinkAcks = environment.Flag("DB_SKIP_LINK_ACKS"),
        SaveDays = (int)environment.Integer("DB_SAVE_DAYS"),
        AlertSaveDays = (int)environment.Integer("DB_ALERT_SAVE_DAYS"),
        Site = SiteOf(environment, demo),
        TimeSeriesRetentionDays = (int)environment.Integer("TIMESERIES_RETENTION_DAYS"),
        RrdPath = demo ? "" : RrdPath(environment),
        BackupPath = demo ? "" : environment.Text("DB_BACKUP"),
        BackupInterval = TimeSpan.FromHours(environment.Integer("DB_BACKUP_INTERVAL_HOURS")),
        BackupsToKeep = (int)environment.Integer("DB_BACKUP_KEEP"),
        CacheSizeKb = (int)environment.Integer("DB_CACHE_SIZE_KB"),
        WalAutocheckpointPages = (int)environment.Integer("DB_WAL_AUTOCHECKPOINT_PAGES"),
        OpenDelay = TimeSpan.FromMilliseconds(environment.Integer("ACARSHUB_SIMULATE_MIGRATION_DELAY_MS")),
    };
}

/// <summary>Where AcarsHub listens for browsers.</summary>
/// <param name="Url">The one binding, or null when <c>ASPNETCORE_URLS</c> decides.</param>
internal sealed record ServerOptions(string? Url)
{
    private const int DefaultPort = 8080;

    /// <summary>The first of <c>ASPNETCORE_URLS</c>, <c>PORT</c> with <c>HOST</c>, <c>ACARSHUB_NGINX_PORT</c>; else port 8080.</summary>
    public static ServerOptions Read(EnvironmentReader environment)
    {
        if (environment.IsSet("ASPNETCORE_URLS"))
        {
            var urls = environment.Text("ASPNETCORE_URLS");
            if (urls.Split(';').All(IsBinding))
            {
                return new ServerOptions((string?)null);
            }

            environment.Report("ASPNETCORE_URLS", $"ASPNETCORE_URLS=\"{urls}\" is not a binding such as http://*:8080; using PORT or ACARSHUB_NGINX_PORT");
        }

        if (environment.OptionalInteger("PORT") is { } port)
        {
            var host = environment.Text("HOST");
            return new ServerOptions($"http://{(host is "0.0.0.0" or "::" ? "*" : host.Contains(':', StringComparison.Ordinal) ? $"[{host.Trim('[', ']')}]" : host)}:{port}");
        }

        return new ServerOptions($"http://*:{environment.OptionalInteger("ACARSHUB_NGINX_PORT") ?? DefaultPort}");
    }

    /// <summary>Where a server with this environment can be reached from the same machine.</summary>
    public static Uri LocalUrl(EnvironmentReader environment)
    {
        var binding = Read(environment).Url ?? environment.Text("ASPNETCORE_URLS").Split(';')[0];
        return new Uri(binding.TrimEnd('/').Replace("://*", "://127.0.0.1", StringComparison.Ordinal).Replace("://+", "://127.0.0.1", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://127.0.0.1", StringComparison.Ordinal).Replace("://[::]", "://127.0.0.1", StringComparison.Ordinal) + "/");
    }

    private static bool IsBinding(string url)
    {
        try
        {
            BindingAddress.Parse(url);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

/// <summary>What pages may do and offer.</summary>
/// <param name="AllowsRemoteUpdates">Whether pages may change what all readers share: the alert terms, where alerts are sent to, the level of the log.</param>
/// <param name="FlightTrackingUrl">Prefix of links to the site the owner likes to follow flights on.</param>
/// <param name="SearchPageSize">Messages of a page of search results.</param>
internal sealed record PageOptions(bool AllowsRemoteUpdates, string FlightTrackingUrl, int SearchPageSize = 50);

/// <summary>What alerts begin with.</summary>
/// <param name="FirstTerms">Terms of a station that has none.</param>
internal sealed record AlertOptions(ImmutableArray<AlertTerm> FirstTerms)
{
    private const string Variable = "ALERT_STAT_TERMS";

    public static AlertOptions Read(EnvironmentReader environment)
    {
        var terms = AlertTermText.Parse(environment.Text(Variable)).ToLookup(static term => AlertTermChecks.Problem(term));
        foreach (var bad in terms.Where(static group => group.Key is not null))
        {
            environment.Report(Variable, $"“{string.Join("”, “", bad.Select(static term => term.Text))}”: {bad.Key}");
        }

        return new AlertOptions([.. terms[null].Take(AlertTermSet.MostTerms)]);
    }

    /// <summary>Terms the demo's crews write now and then.</summary>
    public static AlertOptions ForDemo() => new(
    [
        AlertTerm.Of("MEDICAL") with { Severity = AlertSeverity.Critical },
        AlertTerm.Of("DIVERTING") with { Severity = AlertSeverity.Critical },
        AlertTerm.Of("SMOKE") with { Severity = AlertSeverity.Critical },
        AlertTerm.Of("STRIKE"),
        AlertTerm.Of("TURBULENCE"),
        AlertTerm.Of("POLICE"),
        AlertTerm.Of("WHEELCHAIR*") with { Severity = AlertSeverity.Notice },
    ]);
}

/// <summary>Look-up tables the user brings along.</summary>
/// <param name="AirlinesPath">ACARS Hub's airlines JSON; empty for the built-in table.</param>
/// <param name="GroundStationsPath">ACARS Hub's ground stations JSON; empty for the built-in table.</param>
/// <param name="LabelsPath">ACARS Hub's labels JSON; empty for the built-in table.</param>
/// <param name="IataOverride">Airlines that differ: <c>IATA|ICAO|Name</c> joined by semicolons.</param>
internal sealed record ReferenceOptions(string AirlinesPath, string GroundStationsPath, string LabelsPath, string IataOverride)
{
    public static ReferenceOptions Read(EnvironmentReader environment) => new(
        environment.Text("AIRLINES_PATH"),
        environment.Text("GROUND_STATION_PATH"),
        environment.Text("MESSAGE_LABELS_PATH"),
        environment.Text("IATA_OVERRIDE"));
}

/// <summary>What to receive from where.</summary>
/// <param name="Enabled">Decoder types that are switched on.</param>
/// <param name="Endpoints">All places messages come from.</param>
internal sealed record IngestOptions(ImmutableArray<DecoderKind> Enabled, ImmutableArray<ListenEndpoint> Endpoints)
{
    public static IngestOptions Read(EnvironmentReader environment)
    {
        var anySwitch = DecoderKinds.All.Any(names => environment.IsSet("ENABLE_" + names.EnvPrefix));
        var enabled = ImmutableArray.CreateBuilder<DecoderKind>();
        var endpoints = ImmutableArray.CreateBuilder<ListenEndpoint>();
        foreach (var names in DecoderKinds.All)
        {
            if (anySwitch && !environment.Flag("ENABLE_" + names.EnvPrefix))
            {
                continue;
            }

            var variable = names.EnvPrefix + "_CONNECTIONS";
            enabled.Add(names.Kind);
            endpoints.AddRange(ConnectionDescriptors.Parse(environment.Raw(variable), names, problem => environment.Report(variable, problem)));
        }

        return new IngestOptions(enabled.ToImmutable(), endpoints.ToImmutable());
    }

    /// <summary>One loopback port of the system's choice for each type: the demo never takes a real station's ports.</summary>
    public static IngestOptions ForDemo() => new(
        [.. DecoderKinds.All.Select(static names => names.Kind)],
        [.. DecoderKinds.All.Select(static names => new ListenEndpoint(names.Kind, Transport.Udp, "127.0.0.1", 0))]);
}
