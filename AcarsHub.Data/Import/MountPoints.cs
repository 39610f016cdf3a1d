using System.Globalization;

namespace AcarsHub.Data.Import;

/// <summary>What is mounted where (proc(5), mountinfo). A file that is a mount point itself can be written, but never renamed.</summary>
internal static class MountPoints
{
    private const string Table = "/proc/self/mountinfo";
    private const int PathColumn = 4;

    /// <summary>Whether something is mounted exactly at <paramref name="path"/>; false where the system does not tell.</summary>
    public static bool Contains(string path) => File.Exists(Table) && Contains(File.ReadLines(Table), Path.GetFullPath(path));

    /// <summary>Whether one of the rows is for <paramref name="path"/>.</summary>
    internal static bool Contains(IEnumerable<string> rows, string path) =>
        rows.Any(row => row.Split(' ') is { Length: > PathColumn } columns && Unescape(columns[PathColumn]) == path);

    /// <summary>The kernel writes blanks and the like as a backslash and three octal digits.</summary>
    private static string Unescape(string text)
    {
        for (var i = text.IndexOf('\\', StringComparison.Ordinal); i >= 0 && i + 3 < text.Length; i = text.IndexOf('\\', i + 1))
        {
            var code = Convert.ToInt32(text.Substring(i + 1, 3), 8);
            text = string.Concat(text.AsSpan(0, i), ((char)code).ToString(CultureInfo.InvariantCulture), text.AsSpan(i + 4));
        }

        return text;
    }
}
