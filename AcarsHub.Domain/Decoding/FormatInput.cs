using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding;

/// <summary>What a format is asked to read: the message and the part of its text that is the format's.</summary>
/// <param name="Message">The whole message.</param>
/// <param name="Label">Label the text is to be read under; empty when unknown.</param>
/// <param name="Text">The text without wrappers such as a C-band header or an H1 sublabel.</param>
/// <param name="Depth">How many wrappers with a message of their own are around it.</param>
public readonly record struct FormatInput(TextMessage Message, string Label, TextSlice Text, int Depth);
