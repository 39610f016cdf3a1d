using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.FileProviders;

namespace AcarsHub.Web;

/// <summary>
/// What a browser must have before it can paint a page: the script that knows the theme, and the styles of what every page has and of
/// that page. It is written into the page, since each file on its own is one more question the first message waits for. The styles
/// of all other pages come as a file, after the first paint (load.js). The files stay where they are; this reads them once.
/// </summary>
internal sealed partial class FirstPaint
{
    /// <summary>The styles of all components, which the build bundles.</summary>
    public const string AllStyles = "AcarsHub.Web.styles.css";

    private const string Script = "js/view.js";

    private static readonly string[] s_everywhere = ["css/base.css", "css/palette.css", "css/app.css"];

    private readonly ConcurrentDictionary<string, MarkupString> _markup = new();
    private readonly string _script;
    private readonly string _styles;
    private readonly (string Folder, string Styles)[] _components;

    public FirstPaint(IWebHostEnvironment environment)
    {
        var files = environment.WebRootFileProvider;
        _script = Read(files, Script);
        _styles = string.Concat(s_everywhere.Select(name => Read(files, name)));
        var parts = Origin().Split(Read(files, AllStyles)); // What stands before the first origin, then origin and styles in turn.
        _components = [.. parts.Skip(1).Chunk(2).Select(static part => (part[0], part[1]))];
        ScriptSource = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(_script)))}'";
    }

    /// <summary>How the content security policy names the script: it allows this text and no other.</summary>
    public string ScriptSource { get; }

    /// <summary>The elements.</summary>
    /// <param name="page">The page's component, or null when it is not known: then without what only one page needs.</param>
    public MarkupString For(Type? page) => _markup.GetOrAdd(FolderOf(page), Make);

    private MarkupString Make(string folder)
    {
        var needed = _components.Where(component => component.Folder == folder || !IsForLater(component.Folder)).Select(static component => component.Styles);
        var styles = Comment().Replace(_styles + string.Concat(needed), "");
        return new MarkupString($"<script>{_script}</script><style>{Space().Replace(styles, "\n")}</style>");
    }

    // By the folders below Components, which are also the namespaces.
    private static string FolderOf(Type? page) =>
        page?.Namespace?.Split(".Components.") is [_, var rest] ? rest.Replace('.', '/') : "";

    // Other pages, and a dialog that nobody can open before.
    private static bool IsForLater(string folder) => folder.StartsWith("Pages/", StringComparison.Ordinal) || folder.StartsWith("Settings", StringComparison.Ordinal);

    private static string Read(IFileProvider files, string name)
    {
        using var reader = new StreamReader(files.GetFileInfo(name).CreateReadStream(), Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n"); // As the browser does before it computes the hash.
    }

    // The build writes above each component's styles from which file they are.
    [GeneratedRegex(@"/\* *\S*/Components/(\S+)/[^/\s]+\.css *\*/")]
    private static partial Regex Origin();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Space();
}
