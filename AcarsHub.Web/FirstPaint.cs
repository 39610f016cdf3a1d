using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.FileProviders;

namespace AcarsHub.Web;

/// <summary>
/// What a browser must have before it can paint anything: the styles and the script that knows the theme. It is written into the page,
/// since each file on its own is one more question the first message waits for. The files stay where they are; this reads them once.
/// </summary>
internal sealed partial class FirstPaint
{
    private const string Script = "js/view.js";

    private static readonly string[] s_styles = ["css/base.css", "css/palette.css", "css/app.css", "AcarsHub.Web.styles.css"];

    public FirstPaint(IWebHostEnvironment environment)
    {
        var script = Read(environment.WebRootFileProvider, Script);
        var styles = string.Concat(s_styles.Select(name => Comment().Replace(Read(environment.WebRootFileProvider, name), "")));
        Markup = new MarkupString($"<script>{script}</script><style>{Space().Replace(styles, "\n")}</style>");
        ScriptSource = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
    }

    /// <summary>The elements.</summary>
    public MarkupString Markup { get; }

    /// <summary>How the content security policy names the script: it allows this text and no other.</summary>
    public string ScriptSource { get; }

    private static string Read(IFileProvider files, string name)
    {
        using var reader = new StreamReader(files.GetFileInfo(name).CreateReadStream(), Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n"); // As the browser does before it computes the hash.
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Space();
}
