namespace AcarsHub.Data.Entities;

/// <summary>Which format read a message and what it said of it. A few hundred rows at most, named by all messages.</summary>
internal sealed class DecodeFormat
{
    public int Id { get; set; }

    /// <summary>Name of the format, e.g. <c>label-10-slash</c>.</summary>
    public required string Decoder { get; set; }

    /// <summary>For people, e.g. <c>Position Report</c>.</summary>
    public required string Description { get; set; }
}
