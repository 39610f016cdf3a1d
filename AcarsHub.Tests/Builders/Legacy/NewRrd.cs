using System.Text;

namespace AcarsHub.Tests.Builders.Legacy;

/// <summary>Writes RRD files as rrdtool on one of several machines would.</summary>
internal sealed record NewRrd
{
    public static readonly string[] AllSources = ["ACARS", "VDLM", "TOTAL", "ERROR", "HFDL", "IMSL", "IRDM"];

    private const double Cookie = 8.642135e130;

    public string[] Sources { get; init; } = AllSources;

    /// <summary>Steps per row and the values of each row, oldest first; one value is used for all sources.</summary>
    public (int Steps, double[] Rows)[] Archives { get; init; } = [(1, [1, 2, double.NaN, 4])];

    public long LastUpdate { get; init; } = 1_700_000_070;

    public string Version { get; init; } = "0003";

    /// <summary>Bytes of a C long: 8 or 4.</summary>
    public int LongBytes { get; init; } = 8;

    /// <summary>Alignment of a double: 8, or 4 on 32-bit x86.</summary>
    public int Alignment { get; init; } = 8;

    /// <summary>How many rows the ring is turned: where the newest row stands is arbitrary.</summary>
    public int Turn { get; init; } = 1;

    /// <summary>Makes the bytes.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        WriteDefinitions(writer);
        WriteState(writer);
        foreach (var (_, rows) in Archives)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var value = rows[(i + (rows.Length * Turn) - Turn) % rows.Length];
                foreach (var _ in Sources)
                {
                    writer.Write(value);
                }
            }
        }

        return stream.ToArray();
    }

    private void WriteDefinitions(BinaryWriter writer)
    {
        Text(writer, "RRD", 4);
        Text(writer, Version, 5);
        Pad(writer, Alignment);
        writer.Write(Cookie);
        Long(writer, Sources.Length);
        Long(writer, Archives.Length);
        Long(writer, 60);
        Pad(writer, Alignment);
        writer.Write(new byte[80]);
        foreach (var source in Sources)
        {
            Text(writer, source, 20);
            Text(writer, "GAUGE", 20);
            writer.Write(new byte[80]);
        }

        foreach (var (steps, rows) in Archives)
        {
            var start = writer.BaseStream.Position;
            Text(writer, "AVERAGE", 20);
            Pad(writer, LongBytes, start);
            Long(writer, rows.Length);
            Long(writer, steps);
            Pad(writer, Alignment, start);
            writer.Write(new byte[80]);
        }
    }

    private void WriteState(BinaryWriter writer)
    {
        Long(writer, LastUpdate);
        Long(writer, 0);
        foreach (var _ in Sources)
        {
            Text(writer, "U", 32);
            writer.Write(new byte[80]);
        }

        writer.Write(new byte[80 * Sources.Length * Archives.Length]);
        foreach (var (_, rows) in Archives)
        {
            Long(writer, (rows.Length - 1 + Turn) % rows.Length);
        }
    }

    private void Long(BinaryWriter writer, long value)
    {
        if (LongBytes == 8)
        {
            writer.Write(value);
        }
        else
        {
            writer.Write((int)value);
        }
    }

    private static void Text(BinaryWriter writer, string text, int length) => writer.Write(Encoding.ASCII.GetBytes(text.PadRight(length, '\0')));

    private static void Pad(BinaryWriter writer, int alignment, long start = 0)
    {
        while ((writer.BaseStream.Position - start) % alignment != 0)
        {
            writer.Write((byte)0);
        }
    }
}
