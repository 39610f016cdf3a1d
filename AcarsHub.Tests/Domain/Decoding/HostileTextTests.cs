using System.Diagnostics;
using System.Text.Json;
using AcarsHub.Domain.Decoding.MediaAdvisory;
using AcarsHub.Domain.Decoding.Miam;
using AcarsHub.Domain.Decoding.Ohma;
using AcarsHub.Tests.Builders;
using CsCheck;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding;

/// <summary>Readers of radio content take any text: none throws, what they read can be written, and reading ends soon.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] s_beginnings =
        ["", "T", "T00", "T-0", "T.0", "T00!<<,:/k.E`;FOV@", "S042001", "F", "K", "A", "Y", "#T1B", "- #MD", "OHMA", "/RT.RYKO", "OHMAeJ", "0EV005043", "0L"];

    private static readonly Gen<char> s_character = Gen.Frequency((8, Gen.Char[' ', '~']), (1, Gen.Char), (1, Gen.Char["|/\ud800\0\r"]));

    private static readonly Gen<string> s_text =
        Gen.Select(OneOf(s_beginnings), s_character.Array[0, 60], static (beginning, rest) => beginning + new string(rest));

    [Fact]
    public void AnyText_IsReadAndWritten() => s_text.Sample(static text => Write(text), iter: 30_000);

    [Fact]
    public void DamagedFrames_AreReadAndWritten()
    {
        string[] frames =
        [
            new NewMiam().Frame("A REPORT THAT IS LONG ENOUGH TO BE DAMAGED ANYWHERE, AND THEN SOME"),
            new NewMiam { Version = 2, ApplicationType = 10, ApplicationId = "0AT" }.Frame("EDDF"),
            NewOhma.Part("half a report of an aircraft", "c-1", 1, 2),
            "0EV005043VSH/TEXT",
        ];
        Gen.Select(OneOf(frames), Gen.Int[0, 1000], s_character, Gen.Int[0, 1000]).Sample(
            static (frame, at, character, length) =>
            {
                var damaged = frame.ToCharArray();
                damaged[at % damaged.Length] = character;
                Write(new string(damaged)[..Math.Min(damaged.Length, length)]);
            },
            iter: 30_000);
    }

    [Fact]
    public void AnyJson_IsReadAsLibacarsObject()
    {
        string[] names = ["single_transfer", "miam_core", "version", "pdu_type", "data", "acars", "label", "message", "text", "err", "current_link", "code", "time", "links_avail", "file_segment", "file_id"];
        string[] values = ["1", "-1", "1e99", "0.5", "\"V\"", "\"\\ud800\"", "null", "true", "[]", "[{}]", "{}"];
        var value = Gen.Recursive<string>((depth, inner) => depth > 6
            ? OneOf(values)
            : Gen.OneOf(
                OneOf(values),
                Gen.Select(OneOf(names), inner, static (name, item) => $"\"{name}\":{item}").Array[1, 4].Select(static items => $"{{{string.Join(',', items)}}}")));
        value.Sample(
            static json =>
            {
                using var document = JsonDocument.Parse(json);
                LibacarsRecords.Written(writer => MiamJsonWriter.Write(writer, MiamJsonReader.Read(document.RootElement)));
                LibacarsRecords.Written(writer => MediaAdvisoryJson.Write(writer, MediaAdvisoryJson.Read(document.RootElement)));
                LibacarsRecords.Written(writer => OhmaJson.Write(writer, OhmaJson.Read(document.RootElement)));
            },
            iter: 10_000);
    }

    [Fact]
    public void LongestTexts_AreReadSoon()
    {
        const int longest = 64 * 1024;
        var watch = Stopwatch.StartNew();
        foreach (var beginning in s_beginnings)
        {
            Write(beginning + new string('z', longest));
            Write(beginning + new string('!', longest) + "|");
            Write(beginning + new string('[', longest));
            Write(beginning + "z|" + new string('z', longest));
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static void Write(string text)
    {
        LibacarsRecords.Written(writer => MiamJsonWriter.Write(writer, MiamReader.Read(text)));
        LibacarsRecords.Written(writer => MediaAdvisoryJson.Write(writer, MediaAdvisoryReader.Read(text)));
        if (OhmaReader.Read(text) is { } ohma)
        {
            LibacarsRecords.Written(writer => OhmaJson.Write(writer, ohma));
            OhmaText.Indent(ohma.Message ?? ohma.Fragment ?? string.Empty).ShouldNotBeNull();
        }
    }
}
