using System.Net.Http.Headers;
using System.Text;
using AcarsHub.Domain.Alerts.Outbound;
using Microsoft.AspNetCore.WebUtilities;

namespace AcarsHub.Web.Outbound.Channels;

/// <summary>Sends over one of the channels that are a POST of JSON.</summary>
internal sealed class HttpSender(OutboundChannel channel, OutboundHttp http, TimeProvider clock) : IOutboundSender
{
    private readonly Uri _address = new(channel.Address.Reveal());

    public bool WantsConnection => false;

    public Task<SendResult> ConnectAsync(CancellationToken ct) => Task.FromResult(SendResult.Delivered);

    public async Task<SendResult> SendAsync(OutboundNotice notice, string id, CancellationToken ct)
    {
        using var request = Request(notice, id);
        try
        {
            // Of the answer nothing but its head is read: what it says is of no use, and it may have no end.
            using var response = await http.SendAsync(request, ct);
            return Judge(response);
        }
        catch (HttpRequestException e)
        {
            return SendResult.Retry($"{channel.ShownAddress} cannot be reached ({Reason(e)})");
        }
        catch (OperationCanceledException)
        {
            return SendResult.Retry($"{channel.ShownAddress} does not answer");
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string Reason(HttpRequestException e) => e.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "its name is not known",
        HttpRequestError.ConnectionError => "no connection",
        HttpRequestError.SecureConnectionError => "no secure connection; is its certificate valid?",
        _ => "the connection failed",
    };

    private HttpRequestMessage Request(OutboundNotice notice, string id)
    {
        var (address, json) = channel.Kind switch
        {
            OutboundKind.Ntfy => NtfyPost.Of(_address, notice),
            OutboundKind.Discord => (_address, DiscordPost.Of(notice)),
            OutboundKind.Apprise => (_address, ApprisePost.Of(notice, channel.Secret)),
            _ => (_address, WebhookPost.Of(notice, id)),
        };
        var request = new HttpRequestMessage(HttpMethod.Post, Bare(address)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (channel.Kind is OutboundKind.Webhook or OutboundKind.Ntfy && !channel.Secret.IsEmpty)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", channel.Secret.Reveal());
        }
        else if (address.UserInfo.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(address.UserInfo))));
        }

        return request;
    }

    private static Uri Bare(Uri address) => address.UserInfo.Length == 0 ? address : new UriBuilder(address) { UserName = "", Password = "" }.Uri;

    private SendResult Judge(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var answer = $"{channel.ShownAddress} answers {status} {ReasonPhrases.GetReasonPhrase(status)}".TrimEnd();
        return status switch
        {
            >= 200 and < 300 => SendResult.Delivered,
            >= 300 and < 400 => SendResult.Refused(answer + ": redirects are not followed, since they would take secrets along"),
            408 or 429 or >= 500 => SendResult.Retry(answer, RetryAfter(response)),
            _ => SendResult.Refused(answer),
        };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { } after ? after.Delta ?? (after.Date is { } date ? date - clock.GetUtcNow() : null) : null;
}
