using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Storage;
using AcarsHub.Domain.Wire;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Storage;

public sealed class PackedSizeTests
{
    private const int WantedBytes = 45;

    [Fact]
    public void RecordedMessages_ComeBackAndTakeLittleSpace()
    {
        var decoder = new ContentDecoder(new MessageDecoder());
        var (count, bytes, formats) = (0, 0L, new HashSet<DecodedFormat>());
        foreach (var (kind, lines) in Recordings.ReadOrSkip())
        {
            foreach (var line in lines)
            {
                if (WireDecoder.Decode(line, kind, DateTimeOffset.UnixEpoch) is DecodeResult.Decoded { Message: { Text: not null } message } && decoder.Decode(message) is { IsDecoded: true } decoded)
                {
                    var packed = PackedMessage.Pack(decoded, message.Text).ShouldNotBeNull();
                    var read = PackedMessage.Unpack(decoded.Level, new DecodedFormat(decoded.Decoder, decoded.Description), packed, message.Text);
                    read.Items.Select(static item => (item.Code, item.Label, item.Text)).ShouldBe(decoded.Items.Select(static item => (item.Code, item.Label, item.Text)));
                    read.Remaining.ShouldBe(decoded.Remaining);
                    count++;
                    bytes += packed.Length;
                    formats.Add(new DecodedFormat(decoded.Decoder, decoded.Description));
                }
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{count} messages of {formats.Count} kinds packed into {(double)bytes / Math.Max(1, count):0.0} bytes each");
        bytes.ShouldBeLessThanOrEqualTo(Recordings.Total * WantedBytes); // The budget of the database is for each message received.
    }
}
