using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AcarsHub.Tests.Builders;

/// <summary>A reverse proxy that serves a station below a prefix, which it takes away: what nginx does with a slash after the address.</summary>
internal sealed class PrefixProxy : IAsyncDisposable
{
    private readonly string _prefix;
    private readonly Uri _station;
    private readonly WebApplication _app;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private PrefixProxy(string prefix, Uri station)
    {
        (_prefix, _station) = (prefix, station);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Run(ForwardAsync);
    }

    /// <summary>The station as readers see it.</summary>
    public Uri Url => new(new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()), _prefix);

    public static async Task<PrefixProxy> StartAsync(string prefix, Uri station)
    {
        var proxy = new PrefixProxy(prefix, station);
        await proxy._app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        var asked = context.Request.GetEncodedPathAndQuery();
        if (!asked.StartsWith(_prefix, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound; // Somebody else's.
            return;
        }

        var target = new Uri(_station, asked[_prefix.Length..]);
        await (context.WebSockets.IsWebSocketRequest ? ForwardSocketAsync(context, target) : ForwardRequestAsync(context, target));
    }

    private async Task ForwardRequestAsync(HttpContext context, Uri target)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), target);
        request.Content = context.Request.ContentLength > 0 ? new StreamContent(context.Request.Body) : null;
        foreach (var header in context.Request.Headers.Where(static h => h.Key is not "Host"))
        {
            if (!request.Headers.TryAddWithoutValidation(header.Key, (IEnumerable<string?>)header.Value))
            {
                request.Content?.Headers.TryAddWithoutValidation(header.Key, (IEnumerable<string?>)header.Value);
            }
        }

        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var header in answer.Headers.Concat(answer.Content.Headers).Where(static h => h.Key is not "Transfer-Encoding"))
        {
            context.Response.Headers[header.Key] = header.Value.ToArray();
        }

        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static async Task ForwardSocketAsync(HttpContext context, Uri target)
    {
        using var there = new ClientWebSocket();
        await there.ConnectAsync(new UriBuilder(target) { Scheme = "ws" }.Uri, context.RequestAborted);
        using var here = await context.WebSockets.AcceptWebSocketAsync();
        await Task.WhenAny(CopyAsync(here, there, context.RequestAborted), CopyAsync(there, here, context.RequestAborted));
    }

    private static async Task CopyAsync(WebSocket from, WebSocket to, CancellationToken ct)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer.AsMemory(), ct) is { MessageType: not WebSocketMessageType.Close } part)
            {
                await to.SendAsync(buffer.AsMemory(0, part.Count), part.MessageType, part.EndOfMessage, ct);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // One of them has gone; the other one goes with it.
        }
    }
}
