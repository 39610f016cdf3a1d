using System.Text;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Cli;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Cli;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\r\nb", new[] { "a\r", "b" })]
    [InlineData("\n\nb\n", new[] { "", "", "b" })]
    [InlineData("\uFEFFa\n\uFEFFb", new[] { "a", "\uFEFFb" })]
    public void Lines_OfAStream_AreCutAtLineFeeds(string text, string[] expected) => Read(text).ShouldBe(expected);

    [Fact]
    public void TooLongLine_IsSkippedAndCounted()
    {
        var longest = new string('x', LineReader.LongestLine);

        Read($"a\n{longest}\n{longest}y\nb\n{longest}{longest}").Select(static line => line?.Length).ShouldBe([1, longest.Length, null, 1, null]);
    }

    [Fact]
    public void HasLine_TellsWhetherReadingWaits()
    {
        using var stream = NewStream.Of("a\nb\nc");
        var reader = new LineReader(stream);

        reader.HasLine.ShouldBeFalse("Nothing has been read.");
        reader.TryRead(out _).ShouldBeTrue();
        reader.HasLine.ShouldBeTrue();
        reader.TryRead(out _).ShouldBeTrue();
        reader.HasLine.ShouldBeFalse("The last line has no end yet.");
    }

    private static List<string?> Read(string text)
    {
        using var stream = NewStream.Of(text);
        var reader = new LineReader(stream);
        List<string?> lines = [];
        while (reader.TryRead(out var line))
        {
            lines.Add(line is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null);
        }

        return lines;
    }
}
