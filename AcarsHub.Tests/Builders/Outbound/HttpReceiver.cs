using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AcarsHub.Tests.Builders.Outbound;

/// <summary>What a receiver has got.</summary>
internal sealed record ReceivedPost(string Path, IReadOnlyDictionary<string, string> Headers, string Body, int Answer)
{
    public JsonNode Json => JsonNode.Parse(Body)!;
}

/// <summary>A real web server on loopback that takes what is posted to it. It can be gone for a while, on the same port.</summary>
internal sealed class HttpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<ReceivedPost> _posts = new();
    private WebApplication? _app;

    private HttpReceiver(int port) => Port = port;

    public int Port { get; }

    public string Url => $"http://127.0.0.1:{Port}";

    /// <summary>Status of its answers, with what else is to stand in their head.</summary>
    public Func<ReceivedPost, (int Status, string? Header, string? Value)> Answer { get; set; } = static _ => (200, null, null);

    /// <summary>All posts in their order, those that were refused, too.</summary>
    public IReadOnlyList<ReceivedPost> Posts => [.. _posts];

    /// <summary>Posts that were taken.</summary>
    public IReadOnlyList<ReceivedPost> Taken => [.. _posts.Where(static post => post.Answer == 200)];

    /// <summary>Texts of the messages taken, in their order.</summary>
    public IEnumerable<string> Texts => Taken.SelectMany(static post => post.Json["messages"]!.AsArray()).Select(static message => message!["text"]!.GetValue<string>());

    /// <summary>A receiver that is not there yet.</summary>
    public static HttpReceiver Absent() => new(FreePort());

    public static async Task<HttpReceiver> StartAsync()
    {
        var receiver = Absent();
        await receiver.ComeAsync();
        return receiver;
    }

    public static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    /// <summary>It is there from now on.</summary>
    public async Task ComeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Url);
        _app = builder.Build();
        _app.Run(TakeAsync);
        await _app.StartAsync();
    }

    /// <summary>It is gone until it comes again.</summary>
    public async Task GoAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
            _app = null;
        }
    }

    /// <summary>Waits until it has got that many posts.</summary>
    public Task WaitForPostsAsync(int count) => Station.WaitAsync(() => _posts.Count >= count);

    /// <summary>Waits until it has taken that many posts.</summary>
    public Task WaitForTakenAsync(int count) => Station.WaitAsync(() => Taken.Count >= count);

    public async ValueTask DisposeAsync() => await GoAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var headers = context.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var post = new ReceivedPost(context.Request.Path + context.Request.QueryString, headers, await reader.ReadToEndAsync(), 0);
        var (status, header, value) = Answer(post);
        if (header is not null)
        {
            context.Response.Headers[header] = value;
        }

        context.Response.StatusCode = status;
        _posts.Enqueue(post with { Answer = status });
    }
}
