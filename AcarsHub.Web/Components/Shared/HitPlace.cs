namespace AcarsHub.Web.Components.Shared;

/// <summary>What a text on a card is, which decides what of a search can have found it.</summary>
public enum HitPlace
{
    /// <summary>Text and what it was decoded into.</summary>
    Words,
    Aircraft,
    Airports,
    Label,
    Frequency,
    Station,

    /// <summary>What matters to the link, such as the message number.</summary>
    Details,
}
