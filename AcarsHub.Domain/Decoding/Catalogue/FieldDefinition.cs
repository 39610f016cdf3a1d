using System.Text.Json;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <summary>
/// What a decoded value is: its code, name and unit for people, its key for programs. All of them stand in <see cref="Fields"/>.
/// </summary>
public abstract class FieldDefinition
{
    private protected FieldDefinition(string? code, string type, string label, string? rawKey, bool isList)
    {
        Code = code;
        Type = type;
        Label = label;
        RawKey = rawKey;
        IsList = isList;
    }

    /// <summary>Code of the readable item, e.g. <c>ALT</c>; null for a value that is only there for programs.</summary>
    public string? Code { get; }

    /// <summary>Kind of value, e.g. <c>altitude</c>.</summary>
    public string Type { get; }

    /// <summary>Name for people, e.g. <c>Altitude</c>.</summary>
    public string Label { get; }

    /// <summary>Key in the machine-readable object; null for a value that stands there under another definition.</summary>
    public string? RawKey { get; }

    /// <summary>Whether a message can have several, which are written as an array.</summary>
    public bool IsList { get; }

    /// <summary>The value for people, with its unit.</summary>
    public abstract string Format(object value);

    /// <summary>The value for programs.</summary>
    public abstract void Write(Utf8JsonWriter writer, object value);
}

/// <summary>A definition that knows the type of its values.</summary>
public sealed class Field<T> : FieldDefinition
    where T : notnull
{
    private readonly Func<T, string> _format;
    private readonly Action<Utf8JsonWriter, T> _write;

    internal Field(string? code, string type, string label, string? rawKey, Func<T, string> format, Action<Utf8JsonWriter, T> write, bool isList = false)
        : base(code, type, label, rawKey, isList)
    {
        _format = format;
        _write = write;
    }

    public override string Format(object value) => _format((T)value);

    public override void Write(Utf8JsonWriter writer, object value) => _write(writer, (T)value);
}
