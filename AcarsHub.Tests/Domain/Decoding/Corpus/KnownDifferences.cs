using System.Collections.Immutable;

namespace AcarsHub.Tests.Domain.Decoding.Corpus;

/// <summary>Where we differ from the reference on purpose, each with the section of the specification that says so.</summary>
internal static class KnownDifferences
{
    public static ImmutableArray<KnownDifference> All { get; } =
    [
        new("204cce23e886", "OFF", "4.2, 13.8: the line break before the details may be missing; they have the second of take-off."),
        new("3511b995f2da", "OFF", "4.2, 13.8: the line break before the details may be missing; they have the second of take-off."),
        new("23f4d80722de", "POS", "2.1: 93 minutes and 80 seconds are none."),
        new("07f74c50197b", "POS", "4.3, 13.2: label 21 has three decimals, and label 22 proves them; the reference drops the last."),
        new("0a2dbecf25ea", "POS", "4.3, 13.2: label 21 has three decimals, and label 22 proves them; the reference drops the last."),
        new("423ad78d3083", "POS", "4.3, 13.2: label 21 has three decimals, and label 22 proves them; the reference drops the last."),
        new("51124c83b641", "POS", "4.3, 13.2: label 21 has three decimals, and label 22 proves them; the reference drops the last."),
        new("ad6a7d77ab6a", "POS", "4.3, 13.2: label 21 has three decimals, and label 22 proves them; the reference drops the last."),
        new("c0562d218973", "POS", "4.3, 13.2: label 21 has three decimals, and label 22 proves them; the reference drops the last."),
        new("d09f16aa566a", "POS", "4.3, 13.2: label 21 has three decimals, and label 22 proves them; the reference drops the last."),
        new("da9c8a8b19dc", "POS", "4.3, 13.2: label 21 has three decimals, and label 22 proves them; the reference drops the last."),
        new("dd2d66df4e1a", "POS", "4.3, 13.2: label 21 has three decimals, and label 22 proves them; the reference drops the last."),
        new("c5977bcdcee4", "ALT", "4.3: above 60 000 ft it is a sensor on the ground."),
        new("460ba181392a", "ROUTE", "4.3: the last two characters are the phase of flight, not a waypoint."),
        new("21554225f60a", "POS", "4.3: the layout of a flight management computer, so degrees, minutes, tenths."),
        new("c110ec798137", "POS", "4.3: the layout of a flight management computer, so degrees, minutes, tenths."),
        new("d6e0fd339cb1", "TIMESTAMP", "4.3: day, hour and minute, as in the other texts of this label."),
        new("74d3fa97a550", "GSPD", "4.3: calibrated airspeed; as ground speed it would be impossible at that altitude."),
        new("af1d1afe78a8", "GSPD", "4.3: calibrated airspeed; as ground speed it would be impossible at that altitude."),
        new("d4d22f78c9fe", "GSPD", "4.3: calibrated airspeed; as ground speed it would be impossible at that altitude."),
        new("b56182b0ee09", "GSPD", "4.3: calibrated airspeed; as ground speed it would be impossible at that altitude."),
        new("db1efc5b8f38", "HDG", "4.3: the record of label 83: airspeed, then heading; 328 is a speed, 43.5 leads from Washington to Abu Dhabi."),
        new("783896982885", "HDG", "4.3: the record of label 83: airspeed, then heading; 282 would lead away from San Francisco."),
        new("a012f62e5c84", "description", "10: the message inside goes through the decoder, so it is called what it is."),
        new("b1f1dfcbe088", "description", "10: the message inside goes through the decoder, so it is called what it is."),
    ];

    public static bool Allows(string id, string code) => All.Any(difference => difference.Id == id && difference.Code == code);
}

/// <param name="Id">Record of the corpus.</param>
/// <param name="Code">Item that differs, or <c>description</c>.</param>
/// <param name="Reason">Why we are right.</param>
internal sealed record KnownDifference(string Id, string Code, string Reason);
