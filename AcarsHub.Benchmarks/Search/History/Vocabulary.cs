using System.Text;

namespace AcarsHub.Benchmarks.Search.History;

/// <summary>Words of free text, some frequent and thousands rare, and names of fixes. All invented or everyday English.</summary>
internal sealed class Vocabulary
{
    private const int InventedWords = 6_000;
    private const int FixCount = 3_000;

    private static readonly string[] s_onsets = ["B", "BR", "C", "CH", "CL", "D", "DR", "F", "FL", "G", "GR", "H", "K", "L", "M", "N", "P", "PL", "R", "S", "SH", "ST", "T", "TR", "V", "W"];
    private static readonly string[] s_vowels = ["A", "E", "I", "O", "U", "EA", "OU", "AI"];
    private static readonly string[] s_codas = ["", "", "N", "R", "S", "T", "L", "ND", "CK", "M"];

    // Most frequent first.
    private static readonly string[] s_common =
        """
        THE TO AND FOR OF PLS ON IN IS AT GATE WE ETA NO FUEL WITH YOU FROM MX CREW PAX ARE BE FLT THANKS WX HAVE ACFT CALL ADVISE RWY NEED ENG LEFT RIGHT TIME
        NOT REQ DUE OPS COPY DISPATCH DELAY WILL CHECK OK THIS MIN LOG OUT IF SEAT CAPT HOLD AFT FWD LIGHT MEL ATC TURB ROUTE BAG SEND INOP ARR DEP ALT ALTN
        CABIN DOOR ROW MSG UPDATE SMOOTH CHOP ABOVE BELOW FOB BURN PLAN NEW NUMBER ONE TWO CONNECT AIRPORT RAMP PARK WHEELCHAIR MEET AGENT LAV WATER SERVICE
        APU GROUND POWER AIR START TUG PUSH DEICE SNOW RAIN VIS CEILING WIND GUST SHEAR REPORT RIDE CLIMB DESCENT CRUISE LEVEL DIRECT TRAFFIC FLOW SLOT
        EXPECT RELEASE AMEND CANCEL DIVERT MEDICAL DOCTOR POLICE CUSTOMS HOTEL VAN DUTY LEGAL REST SHOW SKED CHANGE SWAP TAIL SHIP TECH PARTS TIRE BRAKE
        GEAR FLAP SLAT HYD PUMP QTY LEAK OIL PRESS TEMP VALVE FAULT RESET BREAKER SCREEN RADIO HEADSET PRINTER PAPER COFFEE OVEN GALLEY TRASH SMELL SMOKE
        WINDOW SHADE RECLINE TRAY WIFI VIDEO CARD READER BELT LIFE VEST MASK OXYGEN BOTTLE EXTINGUISHER PLACARD SCRATCH DENT BIRD STRIKE LIGHTNING STATIC
        GOOD MORNING EVENING NIGHT SAFE FLIGHT HOME SOON AGAIN PLEASE WHEN ABLE BEFORE AFTER LANDING TAKEOFF TAXI STAND REMOTE BUS STAIRS JETWAY LATE EARLY
        """.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private readonly Weighted<string> _words;

    /// <param name="seed">Start of the random numbers.</param>
    public Vocabulary(int seed)
    {
        var random = new Random(seed);
        var words = new HashSet<string>(s_common, StringComparer.Ordinal);
        while (words.Count < s_common.Length + InventedWords)
        {
            words.Add(Word(random, 1 + random.Next(3)));
        }

        // A set keeps the order in which its members came as long as none is removed.
        _words = Weighted<string>.Zipf(words, 1.0, 3);
        Fixes = [.. MakeFixes(random)];
    }

    /// <summary>Names of fixes, five letters each.</summary>
    public IReadOnlyList<string> Fixes { get; }

    /// <summary>Number of different words.</summary>
    public int Count => _words.Items.Count;

    /// <summary>Text of about this length, in lines.</summary>
    public string Sentence(Random random, int length)
    {
        var text = new StringBuilder(length + 16);
        var line = 0;
        while (text.Length < length)
        {
            var word = random.Next(12) switch
            {
                0 => Fixes[random.Next(Fixes.Count)],
                1 => random.Next(1, 2400).ToString(System.Globalization.CultureInfo.InvariantCulture),
                _ => _words.Next(random),
            };
            line += word.Length + 1;
            text.Append(word).Append(line > 50 ? "\r\n" : random.Next(9) == 0 ? ". " : " ");
            line = line > 50 ? 0 : line;
        }

        return text.ToString(0, Math.Max(1, length)).Trim();
    }

    private static string Word(Random random, int syllables)
    {
        var word = new StringBuilder();
        for (var i = 0; i < syllables; i++)
        {
            word.Append(random.GetItems(s_onsets, 1)[0]).Append(random.GetItems(s_vowels, 1)[0]).Append(random.GetItems(s_codas, 1)[0]);
        }

        return word.ToString();
    }

    private static HashSet<string> MakeFixes(Random random)
    {
        var fixes = new HashSet<string>(StringComparer.Ordinal);
        while (fixes.Count < FixCount)
        {
            var name = Word(random, 3);
            if (name.Length >= 5)
            {
                fixes.Add(name[..5]);
            }
        }

        return fixes;
    }
}
