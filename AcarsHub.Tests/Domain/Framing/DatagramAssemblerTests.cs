using System.Text;
using AcarsHub.Domain.Framing;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Framing;

public sealed class DatagramAssemblerTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly List<string> _frames = [];
    private readonly DatagramAssembler<string> _assembler;

    public DatagramAssemblerTests() => _assembler = new DatagramAssembler<string>(_clock);

    [Fact]
    public void Accept_ObjectSplitOverThreeDatagrams_IsJoinedPerSender()
    {
        Accept("router", "{\"text\":\"one ");
        Accept("other", "{\"b\":1}");
        Accept("router", "two ");
        Accept("router", "three\"}\n");

        _frames.ShouldBe(["{\"b\":1}", "{\"text\":\"one two three\"}"]);
        _assembler.Incomplete.ShouldBe(0);
    }

    [Fact]
    public void Accept_ContinuationBeginningWithBrace_IsJoined()
    {
        Accept("router", "{\"a\":");
        Accept("router", "{\"b\":1}}");

        _frames.ShouldBe(["{\"a\":{\"b\":1}}"]);
    }

    [Fact]
    public void Accept_WholeObjectAfterBrokenOne_LosesOnlyTheBrokenOne()
    {
        Accept("decoder", "{\"text\":\"cut");
        Accept("decoder", "{\"b\":1}");

        _frames.ShouldBe(["{\"b\":1}"]);
        _assembler.Incomplete.ShouldBe(1);
    }

    [Fact]
    public void Accept_RestAfterASecond_IsNotJoined()
    {
        Accept("router", "{\"text\":\"cut");
        _clock.Advance(TimeSpan.FromSeconds(1.1));
        Accept("router", " rest\"}");

        _frames.ShouldBeEmpty();
        _assembler.Incomplete.ShouldBe(1);
        _assembler.WaitingSenders.ShouldBe(0);
    }

    [Fact]
    public void Accept_ManySendersWithOpenObjects_StaysBounded()
    {
        for (var i = 0; i < 1000; i++)
        {
            Accept($"sender {i}", "{\"open\":");
        }

        _assembler.WaitingSenders.ShouldBe(64);
        _assembler.Incomplete.ShouldBe(936);
    }

    private void Accept(string sender, string datagram) =>
        _assembler.Accept(sender, Encoding.UTF8.GetBytes(datagram), json => _frames.Add(Encoding.UTF8.GetString(json)));
}
