namespace AcarsHub.Domain.Decoding.Cpdlc;

/// <summary>One message element of <c>Tables/uplink.tsv</c> or <c>Tables/downlink.tsv</c>.</summary>
/// <param name="Direction">Uplink (UM) or downlink (DM).</param>
/// <param name="Number">The element number.</param>
/// <param name="Wording">The official wording with placeholders, e.g. <c>EXPECT CLIMB AT [time]</c>.</param>
/// <param name="DataType">The type of its data; null when it has none.</param>
/// <param name="Template">The wording to fill in, which is not always the official one.</param>
internal sealed record CpdlcElementType(MessageDirection Direction, int Number, string Wording, CpdlcType? DataType, CpdlcTemplate Template)
{
    /// <summary>The name used in the field, e.g. <c>UM20</c>.</summary>
    public string Identifier { get; } = $"{(Direction == MessageDirection.Uplink ? "UM" : "DM")}{Number}";

    /// <summary>The name in JSON, e.g. <c>uM20Altitude</c>.</summary>
    public string Choice { get; } =
        $"{(Direction == MessageDirection.Uplink ? "uM" : "dM")}{Number}{DataType?.Identifier ?? "NULL"}";
}
