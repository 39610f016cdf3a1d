namespace AcarsHub.Domain.Alerts.Outbound;

/// <summary>
/// A text nobody may see: an address with a token in it, a password. Whatever prints it, a log or the text of a record, prints stars;
/// who needs it says so with <see cref="Reveal"/>.
/// </summary>
public sealed class SecretText : IEquatable<SecretText>
{
    private readonly string _text;

    private SecretText(string text) => _text = text;

    public static SecretText None { get; } = new("");

    public bool IsEmpty => _text.Length == 0;

    public static SecretText Of(string? text) => string.IsNullOrWhiteSpace(text) ? None : new SecretText(text.Trim());

    /// <summary>The text itself, for what is sent to its destination and for the database.</summary>
    public string Reveal() => _text;

    public bool Equals(SecretText? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as SecretText);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => IsEmpty ? "" : "***";
}
