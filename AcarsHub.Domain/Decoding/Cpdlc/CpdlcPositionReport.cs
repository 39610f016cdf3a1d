namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>The position report of DM48.</summary>
public sealed record CpdlcPositionReport
{
    private CpdlcPositionReport()
    {
    }

    /// <summary>Where the aircraft is.</summary>
    public CpdlcPosition? Position { get; private init; }

    /// <summary>When it was there.</summary>
    public TimeOnly? Time { get; private init; }

    public CpdlcAltitude? Altitude { get; private init; }

    public CpdlcPosition? NextFix { get; private init; }

    public TimeOnly? NextFixTime { get; private init; }

    public CpdlcPosition? NextNextFix { get; private init; }

    /// <summary>Estimated time of arrival at the destination.</summary>
    public TimeOnly? DestinationTime { get; private init; }

    public CpdlcSpeed? Speed { get; private init; }

    public double? TemperatureCelsius { get; private init; }

    /// <summary>The report of an element.</summary>
    /// <returns>Null when the element is no position report or nothing of it could be read.</returns>
    public static CpdlcPositionReport? From(CpdlcElement element) => element.Data?.Find("PositionReport") is not CpdlcSequence report
        ? null
        : new CpdlcPositionReport
        {
            Position = CpdlcPosition.From(report["PositionCurrent"]),
            Time = CpdlcTime.From(report["TimeAtPositionCurrent"]),
            Altitude = CpdlcAltitude.From(report["Altitude"]),
            NextFix = CpdlcPosition.From(report["FixNext"]),
            NextFixTime = CpdlcTime.From(report["TimeEtaAtFixNext"]),
            NextNextFix = CpdlcPosition.From(report["FixNextPlusOne"]),
            DestinationTime = CpdlcTime.From(report["TimeEtaDestination"]),
            Speed = CpdlcSpeed.From(report["Speed"]) ?? CpdlcSpeed.From(report["SpeedGround"]),
            TemperatureCelsius = Celsius(report["Temperature"]),
        };

    internal static double? Celsius(CpdlcValue? value) => value is CpdlcChoice { Value: CpdlcInteger temperature }
        ? temperature.Unit == "F" ? (temperature.Value - 32) / 1.8 : temperature.Value
        : null;
}
