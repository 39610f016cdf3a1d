using System.Text.Json;
using AcarsHub.Domain.Decoding.Catalogue;

namespace AcarsHub.Domain.Decoding.Storage;

/// <summary>
/// A field read back from the database. Its value is the text for people; the typed value is not stored, so it has no key for programs.
/// </summary>
public sealed class StoredField : FieldDefinition
{
    internal StoredField(string code, string type, string label)
        : base(code, type, label, rawKey: null, isList: false)
    {
    }

    public override string Format(object value) => (string)value;

    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue((string)value);
}
