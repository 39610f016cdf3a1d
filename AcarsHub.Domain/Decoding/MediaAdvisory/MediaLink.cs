namespace AcarsHub.Domain.Decoding.MediaAdvisory;

/// <summary>A link by the letter media advisories have for it.</summary>
/// <param name="Code">The letter or digit sent.</param>
/// <param name="Name">What it stands for, e.g. <c>VHF ACARS</c>.</param>
public sealed record MediaLink(char Code, string Name)
{
    private static readonly MediaLink[] s_all =
    [
        new('V', "VHF ACARS"),
        new('S', "Default SATCOM"),
        new('H', "HF"),
        new('G', "Globalstar"),
        new('C', "ICO"),
        new('2', "VDL2"),
        new('X', "Inmarsat Aero H/H+/I/L"),
        new('I', "Iridium"),
    ];

    /// <summary>The link of a letter.</summary>
    /// <returns>The link; null when no link has this letter.</returns>
    public static MediaLink? Find(char code) => Array.Find(s_all, link => link.Code == code);
}
