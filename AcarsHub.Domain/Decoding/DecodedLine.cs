namespace AcarsHub.Domain.Decoding;

/// <summary>One readable statement of a decoded message.</summary>
/// <param name="Label">What it is, e.g. <c>Altitude</c>.</param>
/// <param name="Value">The value with its unit, e.g. <c>38000 feet</c>.</param>
public readonly record struct DecodedLine(string Label, string Value);
