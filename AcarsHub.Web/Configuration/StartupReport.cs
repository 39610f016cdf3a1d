using AcarsHub.Domain.Enrichment;
using AcarsHub.Web.Status;

namespace AcarsHub.Web.Configuration;

/// <summary>Says once what is starting and what in the configuration could not be used.</summary>
internal sealed class StartupReport(StationSettings settings, ReferenceData reference, StartupLog log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        log.Starting(ProductVersion.Text, settings.Storage.DatabasePath);
        foreach (var problem in settings.Problems.Concat(reference.Problems))
        {
            log.Problem(problem);
        }

        foreach (var notice in settings.Notices)
        {
            log.Notice(notice);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
