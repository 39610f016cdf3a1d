using AcarsHub.Data.Maintenance;
using AcarsHub.Data.Queries;
using AcarsHub.Data.Writing;
using AcarsHub.Domain.Tracking;

namespace AcarsHub.Web.Ingest;

/// <summary>A database that is ready: ours alone, at the present schema, with its writer and the sessions that may go on.</summary>
internal sealed record OpenStore(DatabaseLock Lock, MessageWriter Writer, LatestAdoption? Adoption, SessionTracker Sessions) : IDisposable
{
    public void Dispose()
    {
        Writer.Dispose();
        Lock.Dispose();
    }
}
