namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>How long the application id of a message is; its type tells.</summary>
internal static class MiamApplication
{
    /// <summary>Types up to this one hold an ACARS label, and sublabel and MFI as the type goes up.</summary>
    public const int LastAcarsType = 2;

    private const int LongNonAcarsType = 3;
    private const int FirstShortType = 8;
    private const int UnusedType = 13;

    /// <summary>Length of the application id in characters.</summary>
    /// <returns>The length; null for types that do not exist.</returns>
    public static int? IdLength(int version, int type) => type switch
    {
        >= 0 and <= LastAcarsType => (type + 1) * 2,
        LongNonAcarsType => 6,
        >= FirstShortType and <= 15 and not UnusedType when version == 2 => (type & 7) + 1,
        _ => null,
    };
}
