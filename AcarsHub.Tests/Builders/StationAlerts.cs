using AcarsHub.Domain.Alerts;
using AcarsHub.Web.Alerts;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace AcarsHub.Tests.Builders;

/// <summary>The alerts of a running station.</summary>
internal static class StationAlerts
{
    public static AlertBook Book(this Station station) => station.App.Services.GetRequiredService<AlertBook>();

    /// <summary>Changes the terms as somebody else would.</summary>
    public static async Task SetTermsAsync(this Station station, AlertTermSet terms)
    {
        await Station.WaitAsync(() => station.Book().Current.Revision > 0);
        (await station.App.Services.GetRequiredService<AlertEditor>().ChangeAsync(terms, station.Book().Current.Revision, default)).Problem.ShouldBeNull();
    }
}
