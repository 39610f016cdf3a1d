namespace AcarsHub.Data.Migrations.Sql;

/// <summary>SQL expressions that read ACARS Hub 3's texts. A migration must give the same result for ever, so nothing here comes from the domain.</summary>
internal static class V3Values
{
    /// <summary>Suffix of the histogram tables and stored name of each decoder type.</summary>
    public static IReadOnlyList<(string Suffix, string StoredName)> Types { get; } =
        [("acars", "ACARS"), ("vdlm", "VDL-M2"), ("hfdl", "HFDL"), ("imsl", "IMS-L"), ("irdm", "IRDM")];

    /// <summary>The stored name for any spelling that was ever in use; a text that names no type counts as plain ACARS.</summary>
    public static string TypeOf(string column) =>
        $"""
        CASE upper(trim({column}))
            WHEN 'VDL-M2' THEN 'VDL-M2' WHEN 'VDLM2' THEN 'VDL-M2' WHEN 'VDLM' THEN 'VDL-M2' WHEN 'VDL2' THEN 'VDL-M2'
            WHEN 'HFDL' THEN 'HFDL'
            WHEN 'IMS-L' THEN 'IMS-L' WHEN 'IMSL' THEN 'IMS-L'
            WHEN 'IRDM' THEN 'IRDM'
            ELSE 'ACARS'
        END
        """;

    /// <summary>Whether the text can be a number. <c>CAST</c> alone would read <c>NaN</c> and the empty text as zero.</summary>
    public static string IsNumber(string column) => $"({column} GLOB '*[0-9]*' AND {column} NOT GLOB '*[^0-9.eE+-]*')";
}
