using AcarsHub.Data.Maintenance;
using AcarsHub.Data.Queries;
using AcarsHub.Data.Writing;

namespace AcarsHub.Web.Ingest;

/// <summary>A database that is ready: ours alone, at the present schema, with its writer.</summary>
internal sealed record OpenStore(DatabaseLock Lock, MessageWriter Writer, LatestAdoption? Adoption) : IDisposable
{
    public void Dispose()
    {
        Writer.Dispose();
        Lock.Dispose();
    }
}
