namespace AcarsHub.Domain.Enrichment;

/// <summary>Reads the embedded tables: tab-separated rows, comments on lines that start with <c>#</c>.</summary>
internal static class TsvTable
{
    private const string Folder = "AcarsHub.Domain.Enrichment.Tables.";
    private const char CommentMark = '#';

    internal static IEnumerable<string[]> Read(string fileName)
    {
        var stream = typeof(TsvTable).Assembly.GetManifestResourceStream(Folder + fileName)
            ?? throw new InvalidOperationException($"The table {fileName} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != CommentMark)
            {
                yield return line.Split('\t');
            }
        }
    }
}
