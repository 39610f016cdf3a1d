namespace AcarsHub.Domain.Wire;

/// <summary>Names of decoder programs as shown to people.</summary>
internal static class DecoderPrograms
{
    /// <summary>Name and version of an <c>app</c> object, e.g. <c>dumpvdl2 2.5.1</c>.</summary>
    /// <param name="parent">The object holding <c>app</c>; early dumpvdl2 wrote the name alone there and <c>ver</c> beside it.</param>
    public static string? Name(WireObject parent)
    {
        var app = parent.Child("app"u8);
        var name = app.Exists ? app.Short("name"u8) : parent.Short("app"u8);
        var version = app.Short("ver"u8) ?? app.Short("version"u8) ?? (app.Exists ? null : parent.Short("ver"u8));
        return name is null || version is null ? name : LengthLimits.Short($"{name} {version}", parent.Context);
    }
}
