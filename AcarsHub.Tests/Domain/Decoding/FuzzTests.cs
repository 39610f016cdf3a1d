using System.Text;
using AcarsHub.Domain.Decoding;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding;

/// <summary>Whatever comes over the radio, the decoder answers: a million texts in ten chunks, always the same ones.</summary>
public sealed class FuzzTests
{
    private const int TextsPerChunk = 100_000;
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/.,:;-+*#()?!\"'&%$ \r\n\t\0\\|~{}[]<>=@^_`äß€\u202E\uD83D";

    private static readonly string[] s_labels = [.. DecodeExamples.All.Select(static e => e.Label).Distinct(), "", "_d", "Q0", "\0\0", "H", "H1H1"];

    private readonly MessageDecoder _decoder = new();

    public static TheoryData<int> Chunks => [.. Enumerable.Range(0, 10)];

    [Theory]
    [MemberData(nameof(Chunks))]
    public void Decode_MutatedMessages_AnswersWithValidValues(int chunk)
    {
        var random = new Random(chunk);
        for (var i = 0; i < TextsPerChunk; i++)
        {
            var (label, text) = DecodeExamples.All[random.Next(DecodeExamples.All.Length)];
            var message = new TextMessage
            {
                Label = random.Next(20) == 0 ? s_labels[random.Next(s_labels.Length)] : label,
                Text = Mutate(text, random),
                Sublabel = random.Next(10) == 0 ? "DF" : null,
                Mfi = random.Next(20) == 0 ? "B6" : null,
                Direction = (MessageDirection)random.Next(3),
                ReceivedAtUtc = random.Next(2) == 0 ? null : new DateTimeOffset(2026, 2, 28, 23, 59, 59, TimeSpan.Zero),
            };
            Check(message);
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task Decode_LongTexts_EndSoon()
    {
        // Anything worse than linear would take hours here.
        await Task.Run(() =>
        {
            foreach (var (label, text) in DecodeExamples.All)
            {
                Check(new TextMessage { Label = label, Text = Repeat(text, 65_536) });
                Check(new TextMessage { Label = label, Text = text + new string(text[^1], 65_536) });
                Check(new TextMessage { Label = label, Text = text + new string('/', 65_536) });
                Check(new TextMessage { Label = label, Text = text + Repeat(",1", 65_536) });
            }
        }, TestContext.Current.CancellationToken);
    }

    private void Check(TextMessage message)
    {
        try
        {
            var decoded = _decoder.Decode(message);
            if (decoded.IsDecoded)
            {
                DecodedJson.Serialize(decoded).Length.ShouldBeGreaterThan(0); // Refuses NaN and infinity.

                // Not ShouldAllBe: that compiles its expression anew for each of a million texts.
                decoded.Items.Any(static item => item.Text.Contains("NaN", StringComparison.Ordinal) && item.Definition.Type != "text").ShouldBeFalse();
            }
        }
        catch (Exception e) when (e is not ShouldAssertException)
        {
            throw new InvalidOperationException($"Label {Visible(message.Label)}, text {Visible(message.Text)}", e);
        }
    }

    private static string Mutate(string text, Random random)
    {
        var result = new StringBuilder(text);
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(result.Length + 1);
            var length = Math.Min(random.Next(1, 12), result.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    result.Remove(at, length);
                    break;
                case 1:
                    result.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                    break;
                case 2 when at < result.Length:
                    result[at] = Alphabet[random.Next(Alphabet.Length)];
                    break;
                case 3:
                    result.Insert(at, result.ToString(at, length));
                    break;
                default:
                    result.Length = random.Next(4) == 0 ? at : result.Length;
                    break;
            }
        }

        return result.ToString();
    }

    private static string Repeat(string text, int length) => new StringBuilder(length).Insert(0, text, (length / text.Length) + 1).ToString();

    private static string Visible(string? text) => text is null ? "null" : "\"" + string.Concat(text.Take(300).Select(static c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}")) + "\"";
}
