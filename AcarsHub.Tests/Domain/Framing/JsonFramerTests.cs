using System.Text;
using AcarsHub.Domain.Framing;
using CsCheck;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Framing;

public sealed class JsonFramerTests
{
    private static readonly string[] s_pieces = ["{", "}", "\"", "\\", "\n", "\n{\"a", "x", ",", "["];

    private readonly JsonFramer _framer = new();
    private readonly List<string> _frames = [];

    [Theory]
    [InlineData("{\"a\":1}", "{\"a\":1}")]
    [InlineData("{\"a\":1}{\"text\":\"x}{y\",\"freq\":131.55}", "{\"a\":1}|{\"text\":\"x}{y\",\"freq\":131.55}")]
    [InlineData("{\"a\":1} {\"b\":2}", "{\"a\":1}|{\"b\":2}")]
    [InlineData("\0\uFEFF[{\"a\":1},\r\n{\"b\":2}]\0", "{\"a\":1}|{\"b\":2}")]
    [InlineData("{\"a\":{\"b\":{}}}", "{\"a\":{\"b\":{}}}")]
    [InlineData("{\"a\":\"\\\"}\\\\\"}{\"b\":1}", "{\"a\":\"\\\"}\\\\\"}|{\"b\":1}")]
    [InlineData("no json at all", "")]
    [InlineData("}}}{\"a\":1}", "{\"a\":1}")]
    [InlineData("{\"a\":\"two\nlines\"}", "{\"a\":\"two\nlines\"}")]
    [InlineData("[\n{\"a\":[\n{\"x\":1},\n{\"x\":2},\n{\"x\":3}\n]}\n]", "{\"a\":[\n{\"x\":1},\n{\"x\":2},\n{\"x\":3}\n]}")]
    public void Feed_OneRead_FindsObjects(string stream, string expected)
    {
        Feed(stream);

        string.Join('|', _frames).ShouldBe(expected);
    }

    [Theory]
    [InlineData("{\"a\":\"broken off\n{\"b\":2}\n{\"c\":3}\n")]
    [InlineData("{\"a\":{\"broken\":1\n{\"b\":2}\n{\"c\":3}\n")]
    [InlineData("{\"a\":\"broken\nover lines\n{\"b\":2}\n{\"c\":3}\n")]
    public void Feed_BrokenOffObject_LosesOnlyThatOne(string stream)
    {
        Feed(stream);

        _frames.ShouldBe(["{\"b\":2}", "{\"c\":3}"]);
        _framer.BrokenOff.ShouldBe(1);
    }

    [Fact]
    public void Feed_AnyCutOfTheStream_GivesTheSameObjects()
    {
        var stream = Encoding.UTF8.GetBytes("{\"a\":\"é}{\\\\\\\"€\"}\r\n{\"b\":\"x\ny\"}\n{\"c\":\"lost\n{\"d\":{\"e\":[{},{}]}}\n\n{\"f\":\"😀\"}");
        Feed(stream);
        var expected = _frames.ToArray();
        expected.Length.ShouldBe(4);

        Gen.Int[1, 7].Array[stream.Length].Sample(sizes =>
        {
            var framer = new JsonFramer();
            var frames = new List<string>();
            var position = 0;
            foreach (var size in sizes.TakeWhile(_ => position < stream.Length))
            {
                var part = stream.AsSpan(position, Math.Min(size, stream.Length - position));
                framer.Feed(part, json => frames.Add(Encoding.UTF8.GetString(json)));
                position += part.Length;
            }

            frames.ShouldBe(expected);
        });
    }

    [Fact]
    public void Feed_ObjectOverTheLimit_IsDroppedAndTheNextIsFound()
    {
        var framer = new JsonFramer(limitBytes: 100);
        for (var i = 0; i < 40; i++)
        {
            framer.Feed("{\"aaaa\":"u8, Add);
        }

        framer.Reset();
        framer.Feed("{\"ok\":1}"u8, Add);

        framer.Overflows.ShouldBeGreaterThan(0);
        framer.PendingBytes.ShouldBe(0);
        _frames.ShouldBe(["{\"ok\":1}"]);
    }

    [Fact]
    public void Feed_TenMegabytesWithoutBrace_KeepsNothing()
    {
        var noise = new byte[1024 * 1024];
        Array.Fill(noise, (byte)'x');
        for (var i = 0; i < 10; i++)
        {
            _framer.Feed(noise, Add);
        }

        _framer.PendingBytes.ShouldBe(0);
        _frames.ShouldBeEmpty();
    }

    [Fact]
    public void Feed_RandomBytes_StaysWithinTheLimit() =>
        Gen.Byte.Array[0, 2000].Array[1, 20].Sample(reads =>
        {
            var framer = new JsonFramer(limitBytes: 5000);
            foreach (var read in reads)
            {
                framer.Feed(read, static json => json.Length.ShouldBeLessThanOrEqualTo(5000));
                framer.PendingBytes.ShouldBeLessThanOrEqualTo(5000);
            }
        });

    [Fact]
    public void Feed_RandomStructureCharacters_NeverThrowsAndFramesAreBraced() =>
        Gen.Int[0, s_pieces.Length - 1].Select(static i => s_pieces[i]).Array[0, 60].Array[1, 6].Sample(reads =>
        {
            var framer = new JsonFramer();
            foreach (var read in reads)
            {
                framer.Feed(Encoding.ASCII.GetBytes(string.Concat(read)), static json =>
                {
                    json[0].ShouldBe((byte)'{');
                    json[^1].ShouldBe((byte)'}');
                });
            }
        });

    [Theory]
    [InlineData("{\"a\":1}\r\n", true)]
    [InlineData("{\"a\":1}{\"b\":2}\0", true)]
    [InlineData("{\"c\":1}}}", false)]
    [InlineData("rest\"}", false)]
    [InlineData("{\"a\":", false)]
    [InlineData("", false)]
    public void IsSelfContained_Datagram_TellsWholeObjectsFromContinuations(string datagram, bool expected) =>
        JsonFramer.IsSelfContained(Encoding.UTF8.GetBytes(datagram)).ShouldBe(expected);

    private void Feed(string stream) => Feed(Encoding.UTF8.GetBytes(stream));

    private void Feed(byte[] stream) => _framer.Feed(stream, Add);

    private void Add(ReadOnlySpan<byte> json) => _frames.Add(Encoding.UTF8.GetString(json));
}
