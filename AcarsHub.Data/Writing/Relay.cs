namespace AcarsHub.Data.Writing;

/// <summary>Hands progress on at once and in order; the framework's own class would post it to the thread pool.</summary>
public sealed class Relay<T>(Action<T> report) : IProgress<T>
{
    /// <inheritdoc/>
    public void Report(T value) => report(value);
}
