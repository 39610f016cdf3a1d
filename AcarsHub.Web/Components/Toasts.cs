using System.Text.Json.Serialization;
using Microsoft.JSInterop;

namespace AcarsHub.Web.Components;

/// <summary>What a toast is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ToastKind>))]
public enum ToastKind
{
    /// <summary>Something that went well.</summary>
    [JsonStringEnumMemberName("success")]
    Success,

    /// <summary>Something to know.</summary>
    [JsonStringEnumMemberName("info")]
    Info,

    /// <summary>Something that did not work.</summary>
    [JsonStringEnumMemberName("error")]
    Error,
}

/// <summary>Tells the reader what became of an action, at the edge of the page. Shown whether or not alerts are shown there.</summary>
public sealed class Toasts(IJSRuntime browser)
{
    public ValueTask ShowAsync(ToastKind kind, string text) => browser.InvokeVoidAsync("acarsHubToasts.show", new { kind, text });
}
