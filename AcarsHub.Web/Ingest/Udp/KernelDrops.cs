using System.Globalization;
using System.Net.Sockets;

namespace AcarsHub.Web.Ingest.Udp;

/// <summary>Datagrams Linux dropped because a socket's receive buffer was full: the last column of <c>/proc/net/udp</c> and <c>udp6</c>.</summary>
internal static class KernelDrops
{
    private const int InodeColumn = 9;
    private static readonly string[] s_tables = ["/proc/net/udp6", "/proc/net/udp"];

    /// <summary>The drops of one socket; 0 where the system does not tell.</summary>
    public static long Read(Socket socket)
    {
        try
        {
            var link = File.ResolveLinkTarget($"/proc/self/fd/{socket.SafeHandle.DangerousGetHandle()}", returnFinalTarget: false)?.Name;
            return link is ['s', ..] && link.StartsWith("socket:[", StringComparison.Ordinal) ? Find(link["socket:[".Length..^1]) : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            return 0;
        }
    }

    /// <summary>Reads the drop count of one row.</summary>
    /// <returns>Null when the row belongs to another socket.</returns>
    internal static long? ParseRow(string row, string inode)
    {
        var columns = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return columns.Length > InodeColumn && columns[InodeColumn] == inode
            && long.TryParse(columns[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var drops)
            ? drops
            : null;
    }

    private static long Find(string inode)
    {
        foreach (var table in s_tables)
        {
            if (!File.Exists(table))
            {
                continue;
            }

            foreach (var row in File.ReadLines(table))
            {
                if (ParseRow(row, inode) is { } drops)
                {
                    return drops;
                }
            }
        }

        return 0;
    }
}
