using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AcarsHub.Domain.Messages;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Configuration;
using AcarsHub.Web.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AcarsHub.Tests.Browser;

/// <summary>What comes over the radio comes from anybody: it is shown as text on every page (ui.md 4.4, D-01).</summary>
public sealed class HostileContentTests(BrowserFixture browser)
{
    private const string Script = "<script>window.owned=1</script>";
    private const string Hostile = Script + "<img src=x onerror=window.owned=1>\"'><svg onload=window.owned=1>{{7*7}} \u202Egnp.exe\u2066\u200B\u0007\u001B[31m \u009B31m";

    /// <summary>A name is shown as far as a name can be long.</summary>
    private const string HostileName = "<b onclick=owned=1>\u202EA\u0007";

    private const string End = "<i>END";

    /// <summary>As long as a text may be: 64 KiB in UTF-8, which no datagram can carry.</summary>
    private static readonly string s_long = string.Concat(Enumerable.Repeat("<i>\u202E", 1_000)) + new string('X', (64 * 1024) - (1_000 * 6) - End.Length) + End;

    private static readonly JsonSerializerOptions s_asIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task HostileContent_InEveryField_IsTextOnEveryPage(int width, int height, ColorScheme scheme)
    {
        using var decoder = new TcpListener(IPAddress.Loopback, 0);
        decoder.Start();
        var port = ((IPEndPoint)decoder.LocalEndpoint).Port;
        await using var station = await Station.StartAsync([.. IngestOptions.ForDemo().Endpoints, new ListenEndpoint(DecoderKind.Acars, Transport.Tcp, "127.0.0.1", port)]);
        await SendAsync(station, decoder);
        await using var page = await browser.OpenAsync(station.Url, new Screen(width, height), scheme);
        var dialogs = 0;
        page.Page.Dialog += async (_, dialog) =>
        {
            dialogs++;
            await dialog.DismissAsync();
        };

        await page.GoAsync();
        await Expect(page.Cards).Not.ToHaveCountAsync(0);
        var structure = page.Page.GetByText("Structure").First;
        await structure.ClickAsync();
        await Expect(page.Page.Locator(".tree").First).ToContainTextAsync("<script>");
        await page.Button("Show all").First.ClickAsync(); // The long one, whole.
        await Expect(page.Page.Locator("main")).ToContainTextAsync("X" + End);
        await JudgeAsync(page, "main");
        await page.Cards.Filter(new LocatorFilterOptions { HasText = "<b onclick" }).Locator("h2 a").First.ClickAsync();
        await Expect(page.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToContainTextAsync("<");
        await Expect(page.Cards.First).ToContainTextAsync("<script>");
        page.Page.Url.ShouldContain("/aircraft/");
        await JudgeAsync(page, "main");

        await page.GoAsync("decode?label=H1&sublabel=" + Uri.EscapeDataString(HostileName) + "&text=" + Uri.EscapeDataString(Hostile));
        await Expect(page.Page.Locator("#result-title")).ToBeVisibleAsync();
        await JudgeAsync(page, "main");
        await page.GoAsync("aircraft/" + Uri.EscapeDataString("<u onclick=owned=1>\u202EZ\u0007"));
        await Expect(page.Page.GetByText("Nothing known of this aircraft")).ToBeVisibleAsync();
        await JudgeAsync(page, "main");
        (await page.Page.TitleAsync()).ShouldNotContain("\u202E");

        await page.GoAsync("search?q=script&tail=" + Uri.EscapeDataString("<B") + "&station_id=" + Uri.EscapeDataString(HostileName));
        await Expect(page.Cards.Locator("mark").First).ToBeVisibleAsync();
        await Expect(page.Cards.First).ToContainTextAsync("<script>");
        await JudgeAsync(page, "main");
        (await page.Page.TitleAsync()).ShouldNotContain("\u202E");

        var dialog = await page.OpenSettingsAsync();
        await dialog.GetByRole(AriaRole.Tab).Last.ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Log)).ToContainTextAsync("<script>");
        await JudgeAsync(page, "dialog[open]");
        dialogs.ShouldBe(0);
    }

    private static async Task SendAsync(Station station, TcpListener decoder)
    {
        var every = new
        {
            timestamp = 1769990333,
            station_id = HostileName,
            label = "<b",
            block_id = "<",
            mode = "<",
            ack = "<",
            tail = HostileName,
            flight = HostileName,
            msgno = HostileName,
            text = Hostile,
            dsta = HostileName,
            depa = HostileName,
            eta = HostileName,
        };
        var structured = JsonSerializer.Serialize(new { timestamp = 1769990333, station_id = Hostile, label = "H1", flight = "WN2340", libacars = new Dictionary<string, object> { [Hostile] = new[] { Hostile } } });
        var @long = JsonSerializer.Serialize(new { timestamp = 1769990333, station_id = "TEST", label = "H1", flight = "AA0727", text = s_long }, s_asIs);
        Encoding.UTF8.GetByteCount(s_long).ShouldBe(65_536);
        await station.SendAllAsync(JsonSerializer.Serialize(every), structured);
        using var peer = await decoder.AcceptTcpClientAsync();
        await peer.GetStream().WriteAsync(Encoding.UTF8.GetBytes(@long + "\n"));
        await station.WaitForMessagesAsync(3);
        station.App.Services.GetRequiredService<ILogger<ServerLog>>().Log(LogLevel.Error, default, Hostile, null, static (text, _) => text);
    }

    /// <summary>Nothing ran, nothing was made of it but text, nothing invisible is left in it, and the page keeps its width.</summary>
    private static async Task JudgeAsync(BrowserPage page, string within)
    {
        var text = await page.Page.Locator(within).First.InnerTextAsync();
        text.Where(static c => char.IsControl(c) && c is not ('\n' or '\t')).ShouldBeEmpty(page.Page.Url);
        text.Where(static c => char.GetUnicodeCategory(c) == UnicodeCategory.Format).ShouldBeEmpty(page.Page.Url);
        (await page.Page.EvaluateAsync<bool>("() => 'owned' in window")).ShouldBeFalse(page.Page.Url);
        (await page.Page.Locator($"{within} script, {within} img, {within} i, {within} [onclick], {within} svg[onload]").CountAsync()).ShouldBe(0, page.Page.Url);
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse(page.Page.Url);
    }

    [Fact]
    public async Task Markup_ThatGotIntoAPageAllTheSame_RunsNothing()
    {
        await using var station = await Station.StartAsync();
        await using var page = await browser.OpenAsync(station.Url, Screen.Desktop);
        await page.GoAsync();

        await page.Page.EvaluateAsync(
            """
            () => new Promise(done => {
              document.addEventListener('securitypolicyviolation', done, { once: true });
              document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.owned = 1">');
            })
            """);

        (await page.Page.EvaluateAsync<bool>("() => 'owned' in window")).ShouldBeFalse();
    }
}
