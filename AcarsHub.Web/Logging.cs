using System.Globalization;
using AcarsHub.Web.Diagnostics;
using Serilog;
using Serilog.Events;
using Serilog.Templates;
using Serilog.Templates.Themes;

namespace AcarsHub.Web;

/// <summary>Log lines: time, level, name space, message and what belongs to it.</summary>
internal static class Logging
{
    private const string Line =
        "[{@t:HH:mm:ss} {@l:u3} {Substring(SourceContext, LastIndexOf(SourceContext, '.') + 1)}] {@m}\n{@x}";

    // "Hosting failed to start" with a stack trace: whoever starts the host reports why, in words.
    private const string StartFailed = "SourceContext = 'Microsoft.Extensions.Hosting.Internal.Host' and EventId.Id = 11";

    /// <summary>
    /// Our own lines from the level of <paramref name="log"/> on; the framework's from warning on unless everything is wanted. EF's are none of the
    /// operator's: whoever uses the database reports its failures once, in words.
    /// </summary>
    public static void Configure(LoggerConfiguration logging, ServerLog log) => logging
        .MinimumLevel.ControlledBy(log.Switch)
        .MinimumLevel.Override("Microsoft", log.ConfiguredLevel <= LogEventLevel.Debug ? LogEventLevel.Information : LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.EntityFrameworkCore", log.ConfiguredLevel <= LogEventLevel.Debug ? LogEventLevel.Information : LogEventLevel.Fatal)
        .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Fatal) // A browser that was here before the restart; it gets a new token.
        .Enrich.With<PrintableProperties>()
        .Filter.ByExcluding(StartFailed)
        .WriteTo.Console(new ExpressionTemplate(Line, CultureInfo.InvariantCulture, theme: TemplateTheme.Code))
        .WriteTo.Sink(log);
}
