namespace AcarsHub.Web.Status;

/// <summary>Something every page says at its top as long as it holds.</summary>
/// <param name="Text">What to say; empty when all is well.</param>
/// <param name="IsError">Whether something has failed, rather than being under way.</param>
/// <param name="Fraction">How much of it is done, 0 to 1; null where nobody knows.</param>
public sealed record StationNotice(string Text, bool IsError, double? Fraction = null)
{
    /// <summary>Nothing to say.</summary>
    public static StationNotice None { get; } = new("", IsError: false);
}
