using System.Globalization;
using System.Text.Json;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <summary>
/// Every field a message can be decoded into: the only place where codes, labels, units and keys stand. The other parts of this class
/// hold the definitions by subject.
/// </summary>
public static partial class Fields
{
    private static List<FieldDefinition>? s_all; // No initialiser: definitions of other files may run before it and would be lost.

    /// <summary>All definitions.</summary>
    public static IReadOnlyList<FieldDefinition> All => s_all ?? [];

    private static Field<T> Define<T>(
        string? code, string type, string label, string? rawKey, Func<T, string> format, Action<Utf8JsonWriter, T> write, bool isList = false)
        where T : notnull
    {
        var field = new Field<T>(code, type, label, rawKey, format, write, isList);
        (s_all ??= []).Add(field);
        return field;
    }

    /// <summary>A text.</summary>
    private static Field<string> Text(string? code, string type, string label, string? rawKey) =>
        Define<string>(code, type, label, rawKey, static v => v, static (w, v) => w.WriteStringValue(v));

    /// <summary>A whole number with its unit.</summary>
    private static Field<int> Whole(string? code, string type, string label, string? rawKey, string unit = "") =>
        Define<int>(code, type, label, rawKey, v => WithUnit(v.ToString(CultureInfo.InvariantCulture), unit), static (w, v) => w.WriteNumberValue(v));

    /// <summary>A number with its unit; decimals only as far as the message has them.</summary>
    private static Field<double> Number(string? code, string type, string label, string? rawKey, string unit = "") =>
        Define<double>(code, type, label, rawKey, v => WithUnit(Decimal(v), unit), static (w, v) => w.WriteNumberValue(Rounded(v)));

    /// <summary>A time.</summary>
    private static Field<MessageTime> Time(string? code, string label, string? rawKey) =>
        Define<MessageTime>(code, "time", label, rawKey, static v => v.ToString(), static (w, v) => w.WriteNumberValue(v.Seconds));

    /// <summary>The one way decimals are printed: at most six places, no trailing zeros.</summary>
    private static string Decimal(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    // Binary fractions such as 18.400000000000002 are artefacts, not content.
    private static double Rounded(double value) => Math.Round(value, 6);

    private static string WithUnit(string number, string unit) => unit.Length == 0 ? number : $"{number} {unit}";
}
