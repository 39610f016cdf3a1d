using System.Collections.Immutable;

namespace AcarsHub.Tests.Domain.Decoding.Corpus;

/// <summary>Where we differ from the reference on purpose, each with the section of the specification that says so.</summary>
internal static class KnownDifferences
{
    private const string AdsContract = "13.13 / 9: label B6 carries ADS-C reports, not CPDLC";
    private const string FourDigits = "4.4, 7.2: the CRC has four digits; the letter before them is the kind of ATIS";

    public static ImmutableArray<KnownDifference> All { get; } =
    [
        new("e9d60c6291eb", "CHECKSUM", FourDigits),
        new("0fd1b82bf4ff", "description", AdsContract),
        new("0fd1b82bf4ff", "TEXT", AdsContract),
        new("2f8ce8b45a9b", "description", AdsContract),
        new("2f8ce8b45a9b", "TEXT", AdsContract),
        new("929b0b5ad303", "description", AdsContract),
        new("929b0b5ad303", "TEXT", AdsContract),
        new("a8f18e807633", "description", AdsContract),
        new("a8f18e807633", "TEXT", AdsContract),
        new("d823fae5645a", "description", AdsContract),
        new("d823fae5645a", "TEXT", AdsContract),
        new("d9113d1b467b", "description", AdsContract),
        new("d9113d1b467b", "TEXT", AdsContract),
        new("eec426fd29d4", "description", AdsContract),
        new("eec426fd29d4", "TEXT", AdsContract),
        new("f820108d1f45", "description", AdsContract),
        new("f820108d1f45", "TEXT", AdsContract),
        new("a222d45121dd", "CHECKSUM", FourDigits),
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
        new("37675faca471", "DST", "1, 5.4: the destination is an airport; the route behind it is a route."),
        new("9b6ad43653e4", "DST", "1, 5.4: the destination is an airport; the route behind it is a route."),
        new("f0f19d8d877f", "DST", "1, 5.4: the destination is an airport; the route behind it is a route."),
        new("8a8450768408", "DST", "1, 5.4: the destination is an airport; the route behind it is a route."),
        new("d72fdaf6c032", "DST", "1, 5.4: the destination is an airport; the route behind it is a route."),
        new("6fde17be7255", "ENG_START", "2.2: day 04 is the fourth."),
        new("6fde17be7255", "ENG_STOP", "2.2: day 04 is the fourth."),
        new("6fde17be7255", "OUT", "2.2: day 04 is the fourth."),
        new("6fde17be7255", "OFF", "2.2: day 04 is the fourth."),
        new("6fde17be7255", "ON", "2.2: day 04 is the fourth."),
        new("6fde17be7255", "IN", "2.2: day 04 is the fourth."),
        new("0fd1b82bf4ff", "description", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("0fd1b82bf4ff", "TEXT", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("929b0b5ad303", "description", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("929b0b5ad303", "TEXT", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("a8f18e807633", "description", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("a8f18e807633", "TEXT", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("d823fae5645a", "description", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("d823fae5645a", "TEXT", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("d9113d1b467b", "description", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("d9113d1b467b", "TEXT", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("eec426fd29d4", "description", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("eec426fd29d4", "TEXT", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("f820108d1f45", "description", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("f820108d1f45", "TEXT", "9, 13.13: label B6 carries ADS-C, which we read."),
        new("2f8ce8b45a9b", "description", "9, 13.13: a slash makes no CPDLC message; label B6 carries ADS-C."),
        new("2f8ce8b45a9b", "TEXT", "9, 13.13: a slash makes no CPDLC message; label B6 carries ADS-C."),
    ];

    public static bool Allows(string id, string code) => All.Any(difference => difference.Id == id && difference.Code == code);
}

/// <param name="Id">Record of the corpus.</param>
/// <param name="Code">Item that differs, or <c>description</c>.</param>
/// <param name="Reason">Why we are right.</param>
internal sealed record KnownDifference(string Id, string Code, string Reason);
