namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>A way for alerts out of the house. Immutable.</summary>
public sealed record OutboundChannel
{
    /// <summary>Most channels of a station.</summary>
    public const int Most = 20;

    /// <summary>Messages a minute when nobody says otherwise.</summary>
    public const int DefaultPerMinute = 20;

    /// <summary>Its row; 0 before it has been stored.</summary>
    public long Id { get; init; }

    public required string Name { get; init; }

    public required OutboundKind Kind { get; init; }

    public bool IsEnabled { get; init; } = true;

    /// <summary>Whether it comes from environment variables, so that pages cannot change it.</summary>
    public bool IsFromEnvironment { get; init; }

    /// <summary>Where to. Secret as a whole, since for many services the address is all it takes.</summary>
    public required SecretText Address { get; init; }

    /// <summary>Token, password or what else the kind needs; see <see cref="OutboundKindInfo.SecretName"/>.</summary>
    public SecretText Secret { get; init; } = SecretText.None;

    /// <summary>The severities it takes.</summary>
    public SeveritySet Severities { get; init; } = SeveritySet.All;

    /// <summary>When it holds back all but critical alerts; null for never.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>Most messages a minute; what is beyond goes together in one.</summary>
    public int PerMinute { get; init; } = DefaultPerMinute;

    /// <summary>What of the address may be seen: protocol, host and port.</summary>
    public string ShownAddress => OutboundAddress.Shown(Address);
}
