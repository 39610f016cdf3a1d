using System.Globalization;
using AcarsHub.Domain.Messages;

namespace AcarsHub.Web.Demo;

/// <summary>
/// Makes registrations and the 24-bit addresses that belong to them. Where the state assigns addresses by a rule
/// (United States, Canada, Australia) the rule is followed; elsewhere the address is a number of the state's block
/// (ICAO Annex 10 Vol. III, table 9-1).
/// </summary>
internal sealed class RegistrationScheme
{
    private const string UsLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int UsSuffixes = 1 + (24 * 25);

    private readonly Func<Random, (string, uint)> _make;

    private RegistrationScheme(Func<Random, (string, uint)> make) => _make = make;

    public static RegistrationScheme Canada { get; } = new(r => FromLetters("C-G", Letters(r, 3), 0xC00001 + (26 * 26 * 26), 26));

    public static RegistrationScheme Australia { get; } = new(r => FromLetters("VH-", "Z" + Letters(r, 2), 0x7C0000, 36));

    public static RegistrationScheme UnitedKingdom { get; } = new(r => FromBlock(r, "G-ZB" + Letters(r, 2), 0x406000, 0xFFF));

    public static RegistrationScheme Ireland { get; } = new(r => FromBlock(r, "EI-E" + Letters(r, 2), 0x4CA000, 0xFFF));

    public static RegistrationScheme Germany { get; } = new(r => FromBlock(r, "D-AI" + Letters(r, 2), 0x3C6000, 0xFFF));

    public static RegistrationScheme France { get; } = new(r => FromBlock(r, "F-HT" + Letters(r, 2), 0x39E000, 0xFFF));

    public static RegistrationScheme Netherlands { get; } = new(r => FromBlock(r, "PH-BV" + Letters(r, 1), 0x484000, 0xFFF));

    public static RegistrationScheme Emirates { get; } = new(r => FromBlock(r, "A6-EE" + Letters(r, 1), 0x896000, 0xFFF));

    public static RegistrationScheme Qatar { get; } = new(r => FromBlock(r, "A7-AL" + Letters(r, 1), 0x06A000, 0x3FF));

    public static RegistrationScheme Singapore { get; } = new(r => FromBlock(r, "9V-SM" + Letters(r, 1), 0x76CC00, 0x3FF));

    /// <summary>N-numbers of three digits and this suffix.</summary>
    public static RegistrationScheme UnitedStates(string suffix) => UnitedStates(suffix, 101, 1000);

    /// <summary>N-numbers of these digits and this suffix.</summary>
    public static RegistrationScheme UnitedStates(string suffix, int least, int below) => new(r =>
    {
        var tail = "N" + r.Next(least, below).ToString(CultureInfo.InvariantCulture) + suffix;
        return (tail, AddressOfNNumber(tail));
    });

    /// <summary>Makes an aircraft's identity.</summary>
    public (string Tail, Icao24 Address) Make(Random random)
    {
        var (tail, number) = _make(random);
        return (tail, Icao24.FromNumber(number) ?? throw new InvalidOperationException("Registration blocks never contain address 0."));
    }

    /// <summary>
    /// The address of a US registration: N1 to N99999 with up to two letters are numbered in dictionary order from A00001.
    /// </summary>
    public static uint AddressOfNNumber(string tail)
    {
        // Registrations below one of 1, 2, 3, 4 leading digits, counting itself.
        ReadOnlySpan<uint> below = [101_711, 10_111, 951, 35];
        var rest = tail.AsSpan(1);
        var offset = (uint)(rest[0] - '1') * below[0];
        for (var i = 1; i < rest.Length; i++)
        {
            if (!char.IsAsciiDigit(rest[i]))
            {
                return 0xA00001 + offset + SuffixOffset(rest[i..]);
            }

            offset += i < 4 ? UsSuffixes + ((uint)(rest[i] - '0') * below[i]) : 25 + (uint)(rest[i] - '0');
        }

        return 0xA00001 + offset;
    }

    private static uint SuffixOffset(ReadOnlySpan<char> letters)
    {
        var offset = 1 + ((uint)UsLetters.IndexOf(letters[0]) * 25);
        return letters.Length == 1 ? offset : offset + 1 + (uint)UsLetters.IndexOf(letters[1]);
    }

    private static (string Tail, uint Address) FromLetters(string prefix, string letters, uint first, uint step) =>
        (prefix + letters, letters.Aggregate(0u, (sum, c) => (sum * step) + (uint)(c - 'A')) + first);

    private static (string Tail, uint Address) FromBlock(Random random, string tail, uint first, int size) => (tail, first + (uint)random.Next(1, size));

    private static string Letters(Random random, int count) => string.Create(count, random, (span, r) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = (char)('A' + r.Next(26));
        }
    });
}
