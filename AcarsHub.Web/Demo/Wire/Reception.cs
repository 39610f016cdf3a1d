namespace AcarsHub.Web.Demo.Wire;

/// <summary>How a block or frame was received.</summary>
/// <param name="Now">When.</param>
/// <param name="FrequencyHz">On which frequency.</param>
/// <param name="LevelDb">Signal level in dBFS.</param>
/// <param name="NoiseDb">Noise level in dBFS.</param>
internal sealed record Reception(DateTimeOffset Now, long FrequencyHz, double LevelDb, double NoiseDb);
