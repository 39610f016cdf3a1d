using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Configuration;

/// <summary>Variables of ACARS Hub 3 that still stand in people's compose files: recognised with one helpful line each, never an error.</summary>
internal static class LegacyVariables
{
    private static readonly (string Name, string Advice)[] s_all =
    [
        ("LIVE_DATA_SOURCE", "use ACARS_CONNECTIONS=tcp://host:15550 and its siblings"),
        ("FEED", "feeding other sites is the job of acars_router"),
        ("ENABLE_WEB", "the web page is always on"),
        ("QUIET_MESSAGES", "use MIN_LOG_LEVEL"),
        ("QUIET_LOGS", "use MIN_LOG_LEVEL"),
        ("ADSB_BYPASS_URL", "the server reads ADSB_URL itself"),
        ("TAR1090_URL", "use ADSB_URL"),
        ("RRD_DB_PATH", "RRD_PATH names the file itself; without it, acarshub.rrd in this directory is imported once"),
        ("DB_LEGACY_FIX", "old databases are repaired when they are adopted"),
        ("DB_FTS_OPTIMIZE", "the full-text index is looked after while running"),
        ("DB_FTS_REBUILD", "the full-text index is looked after while running"),
        ("AUTO_VACUUM", "free space is given back while running"),
        ("LOCAL_TEST", "paths have their own variables"),
    ];

    private static readonly (string Prefix, string Advice)[] s_prefixes =
    [
        ("FEED_", "feeding other sites is the job of acars_router"),
        ("STATION_ID_", "the decoder or acars_router names the station"),
    ];

    /// <summary>One line for each old variable that is set.</summary>
    public static IEnumerable<string> Describe(EnvironmentReader environment)
    {
        foreach (var (name, advice) in s_all)
        {
            if (environment.IsSet(name))
            {
                yield return Line(name, advice);
            }
        }

        foreach (var names in DecoderKinds.All)
        {
            var name = names.EnvPrefix + "_SOURCE_PORT";
            if (environment.IsSet(name))
            {
                yield return Line(name, $"use {names.EnvPrefix}_CONNECTIONS");
            }
        }

        foreach (var name in environment.Names.Order(StringComparer.Ordinal))
        {
            foreach (var (prefix, advice) in s_prefixes)
            {
                if (name.StartsWith(prefix, StringComparison.Ordinal))
                {
                    yield return Line(name, advice);
                }
            }
        }
    }

    private static string Line(string name, string advice) => $"{name} is a setting of ACARS Hub 3: {advice}";
}
