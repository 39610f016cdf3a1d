using AcarsHub.Domain.Alerts.Outbound;

namespace AcarsHub.Web.Outbound.Channels;

/// <summary>What became of something sent.</summary>
internal enum SendOutcome
{
    Delivered,

    /// <summary>It may work later.</summary>
    Retry,

    /// <summary>It will never work.</summary>
    Refused,
}

/// <summary>What became of something sent, in words without anything secret.</summary>
/// <param name="Outcome">Whether it arrived.</param>
/// <param name="Error">What went wrong; null when nothing did.</param>
/// <param name="RetryAfter">How long the receiver asks to be left alone.</param>
internal sealed record SendResult(SendOutcome Outcome, string? Error, TimeSpan? RetryAfter)
{
    public static SendResult Delivered { get; } = new(SendOutcome.Delivered, null, null);

    public static SendResult Retry(string error, TimeSpan? after = null) => new(SendOutcome.Retry, error, after);

    public static SendResult Refused(string error) => new(SendOutcome.Refused, error, null);
}

/// <summary>Sends over one channel. Not thread-safe.</summary>
internal interface IOutboundSender : IAsyncDisposable
{
    /// <summary>Whether it has to be connected before there is anything to send, and is not.</summary>
    bool WantsConnection { get; }

    /// <summary>Connects. Does not throw for what receivers do.</summary>
    Task<SendResult> ConnectAsync(CancellationToken ct);

    /// <summary>Sends. Does not throw for what receivers do.</summary>
    /// <param name="notice">What.</param>
    /// <param name="id">The same for each try of the same, so that a receiver can tell.</param>
    /// <param name="ct">Gives up.</param>
    Task<SendResult> SendAsync(OutboundNotice notice, string id, CancellationToken ct);
}
