using System.Collections.Immutable;

namespace AcarsHub.Web.Demo;

/// <summary>How an airline's aircraft phrase their reports; real airlines differ in the same way.</summary>
internal enum ReportStyle
{
    /// <summary>ARINC 702A over H1, OOOI over QP to QS.</summary>
    Arinc702,

    /// <summary>Comma-separated labels 12, 16 and 4A, OOOI over 13 to 16.</summary>
    Comma,

    /// <summary>The pair 21 and 22, OOOI over 44.</summary>
    Pair,

    /// <summary>Label 80 POSRPT, OOOI over QP to QS.</summary>
    Posrpt,
}

/// <summary>An airline of the simulated world. Codes are real, everything that flies is invented.</summary>
/// <param name="Iata">Two-character code.</param>
/// <param name="Icao">Three-letter code.</param>
/// <param name="Aircraft">How many aircraft it has.</param>
/// <param name="IsLongHaul">Whether it crosses oceans, out of VHF range.</param>
/// <param name="Style">How it phrases reports.</param>
/// <param name="Registrations">How its registrations and addresses are made.</param>
/// <param name="Types">Aircraft types.</param>
/// <param name="Network">Airports it serves, ICAO; the first is its base.</param>
internal sealed record Airline(
    string Iata, string Icao, int Aircraft, bool IsLongHaul, ReportStyle Style, RegistrationScheme Registrations, string[] Types, string[] Network)
{
    /// <summary>All airlines, 60 aircraft in total.</summary>
    public static ImmutableArray<Airline> All { get; } =
    [
        new("AA", "AAL", 7, false, ReportStyle.Comma, RegistrationScheme.UnitedStates("AN"), ["A321", "B738"], ["KDFW", "KPHX", "KORD", "KBOS", "KLAX", "KMCO"]),
        new("DL", "DAL", 6, false, ReportStyle.Pair, RegistrationScheme.UnitedStates("DZ"), ["A319", "B739"], ["KATL", "KMSP", "KSEA", "KJFK", "KLAS", "KBOS"]),
        new("UA", "UAL", 6, true, ReportStyle.Arinc702, RegistrationScheme.UnitedStates("UX"), ["B772", "B789"], ["KSFO", "PHNL", "KEWR", "EGLL", "YSSY", "EDDF"]),
        new("WN", "SWA", 7, false, ReportStyle.Arinc702, RegistrationScheme.UnitedStates("WQ"), ["B737", "B38M"], ["KMDW", "KBWI", "KPHX", "KLAS", "KDEN", "KMCO"]),
        new("F9", "FFT", 2, false, ReportStyle.Comma, RegistrationScheme.UnitedStates("FR"), ["A20N"], ["KDEN", "KMCO", "KLAS", "KATL"]),
        new("B6", "JBU", 3, false, ReportStyle.Pair, RegistrationScheme.UnitedStates("JB"), ["A320"], ["KJFK", "KBOS", "KMCO", "KLAX"]),
        new("5X", "UPS", 3, false, ReportStyle.Posrpt, RegistrationScheme.UnitedStates("UP"), ["B763"], ["KSDF", "KDFW", "KEWR", "KSEA"]),
        new("FX", "FDX", 3, true, ReportStyle.Posrpt, RegistrationScheme.UnitedStates("FE"), ["B77L"], ["KMEM", "KIAH", "PHNL", "EDDF"]),
        new("AC", "ACA", 3, true, ReportStyle.Comma, RegistrationScheme.Canada, ["B789"], ["CYYZ", "EGLL", "CYVR", "PHNL"]),
        new("BA", "BAW", 4, true, ReportStyle.Arinc702, RegistrationScheme.UnitedKingdom, ["A35K", "B772"], ["EGLL", "KJFK", "KBOS", "KORD", "WSSS"]),
        new("EI", "EIN", 2, true, ReportStyle.Comma, RegistrationScheme.Ireland, ["A333"], ["EIDW", "KJFK", "KORD", "KSFO"]),
        new("LH", "DLH", 3, true, ReportStyle.Arinc702, RegistrationScheme.Germany, ["A346", "B748"], ["EDDF", "KORD", "KJFK", "CYYZ"]),
        new("AF", "AFR", 2, true, ReportStyle.Posrpt, RegistrationScheme.France, ["A359"], ["LFPG", "KJFK", "KLAX", "CYYZ"]),
        new("KL", "KLM", 2, true, ReportStyle.Arinc702, RegistrationScheme.Netherlands, ["B77W"], ["EHAM", "KJFK", "KIAH", "CYYZ"]),
        new("EK", "UAE", 2, true, ReportStyle.Arinc702, RegistrationScheme.Emirates, ["A388"], ["OMDB", "EGLL", "YSSY", "KJFK"]),
        new("QR", "QTR", 1, true, ReportStyle.Arinc702, RegistrationScheme.Qatar, ["A359"], ["OTHH", "EGLL", "KIAH", "WSSS"]),
        new("SQ", "SIA", 2, true, ReportStyle.Arinc702, RegistrationScheme.Singapore, ["A359"], ["WSSS", "YSSY", "EGLL", "KSFO"]),
        new("QF", "QFA", 2, true, ReportStyle.Arinc702, RegistrationScheme.Australia, ["B789"], ["YSSY", "KLAX", "WSSS", "NZAA"]),
    ];
}
