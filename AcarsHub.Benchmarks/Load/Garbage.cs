using System.Text;

namespace AcarsHub.Benchmarks.Load;

/// <summary>Datagrams that are no message: what broken decoders, port scanners and the merely curious send.</summary>
internal static class Garbage
{
    private const int Seed = 5;

    /// <summary>Makes one of each kind, the same every time.</summary>
    public static IReadOnlyList<byte[]> Prepare()
    {
        var random = new Random(Seed);
        var bytes = new byte[1400];
        random.NextBytes(bytes);
        var braces = new byte[1400];
        random.NextBytes(braces);
        for (var i = 0; i < braces.Length; i += 10)
        {
            braces[i] = (byte)'{';
        }

        return
        [
            bytes,
            braces,
            Encoding.ASCII.GetBytes(new string('x', 60_000)),
            Encoding.ASCII.GetBytes(new string('{', 5_000)),
            Encoding.ASCII.GetBytes("{\"a\":" + new string('[', 5_000) + new string(']', 5_000) + "}"),
            Encoding.ASCII.GetBytes("{\"vdl2\":{\"sig_level\":nan,\"broken\"}}"),
            Encoding.ASCII.GetBytes("{\"status\":\"<script>alert(1)</script>\"}"),
            Encoding.ASCII.GetBytes("{\"text\":\"cut in the mid"),
            [0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0xC3, 0x28, 0x7D],
            [],
        ];
    }
}
