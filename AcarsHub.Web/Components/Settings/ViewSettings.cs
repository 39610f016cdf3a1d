using System.Collections.Immutable;

namespace AcarsHub.Web.Components.Settings;

public enum ThemeChoice
{
    /// <summary>As the operating system has it.</summary>
    System,
    Dark,
    Light,
}

public enum TimeStyle
{
    /// <summary>As the browser's locale has it.</summary>
    Auto,
    Hours12,
    Hours24,
}

public enum DateStyle
{
    /// <summary>In the order of the browser's locale.</summary>
    Auto,
    MonthDayYear,
    DayMonthYear,
    YearMonthDay,

    /// <summary>Weekday and month as words.</summary>
    Spelled,

    /// <summary>Weekday and month as short words.</summary>
    Abbreviated,
}

public enum ZoneChoice
{
    /// <summary>The browser's time zone.</summary>
    Local,
    Utc,
}

public enum AltitudeUnit
{
    Feet,
    Meters,
}

/// <summary>What a reader has chosen for this browser. Immutable; kept in the browser's local storage.</summary>
public sealed record ViewSettings
{
    public static ViewSettings Default { get; } = new();

    public ThemeChoice Theme { get; init; } = ThemeChoice.System;

    /// <summary>Whether a lost connection is announced.</summary>
    public bool ShowsConnectionStatus { get; init; } = true;

    /// <summary>Whether things may move; the operating system's wish for less motion holds all the same.</summary>
    public bool HasAnimations { get; init; } = true;

    public TimeStyle TimeStyle { get; init; } = TimeStyle.Auto;

    public DateStyle DateStyle { get; init; } = DateStyle.Auto;

    public ZoneChoice Zone { get; init; } = ZoneChoice.Local;

    public AltitudeUnit AltitudeUnit { get; init; } = AltitudeUnit.Feet;

    /// <summary>Whether an alert is told by a notification of the system.</summary>
    public bool NotifiesOnDesktop { get; init; }

    /// <summary>Whether an alert is heard.</summary>
    public bool PlaysSound { get; init; }

    /// <summary>Loudness of the sound in percent, in steps of five.</summary>
    public int VolumePercent { get; init; } = 50;

    /// <summary>Whether an alert is told at the edge of the page.</summary>
    public bool ShowsAlertsOnPage { get; init; }

    /// <summary>Messages shown of one aircraft, 10 … 200.</summary>
    public int MaxMessagesPerAircraft { get; init; } = 50;

    /// <summary>Aircraft shown, 10 … 200.</summary>
    public int MaxAircraft { get; init; } = 50;

    /// <summary>Whether messages without text are left out of the live list.</summary>
    public bool HidesMessagesWithoutText { get; init; }

    /// <summary>Stations shown in the live list; none for all.</summary>
    public ImmutableArray<string> Stations { get; init; } = [];

    /// <summary>Labels left out of the live list.</summary>
    public ImmutableArray<string> HiddenLabels { get; init; } = [];

    /// <summary>Searches with a name.</summary>
    public ImmutableArray<SavedSearch> SavedSearches { get; init; } = [];

    /// <summary>Lines switched off in charts.</summary>
    public ImmutableArray<string> HiddenSeries { get; init; } = [];

    /// <summary>Sites that identifiers link to, see <see cref="ExternalLinks"/>.</summary>
    public ImmutableArray<string> LinkSites { get; init; } = [];

    /// <summary>Address of the reader's own tar1090; null for none.</summary>
    public string? Tar1090Url { get; init; }
}
