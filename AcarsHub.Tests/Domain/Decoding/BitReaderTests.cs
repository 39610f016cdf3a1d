using AcarsHub.Domain.Decoding;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding;

public sealed class BitReaderTests
{
    [Fact]
    public void Read_AcrossOctets_TakesBitsMostSignificantFirst()
    {
        var bits = new BitReader([0b1010_0101, 0b1100_0011, 0xFF, 0x00, 0x80]);

        bits.Read(3).ShouldBe(0b101u);
        bits.Read(7).ShouldBe(0b0010111u);
        bits.Read(0).ShouldBe(0u);
        bits.ReadFlag().ShouldBeFalse();
        bits.RemainingBits.ShouldBe(29);
        bits.IsOverrun.ShouldBeFalse();
    }

    [Fact]
    public void Read_32BitsOffTheOctetBorder_KeepsThemAll()
    {
        var bits = new BitReader([0x01, 0xFF, 0xFF, 0xFF, 0xFE]);

        bits.Read(7).ShouldBe(0u);
        bits.Read(32).ShouldBe(uint.MaxValue);
        bits.RemainingBits.ShouldBe(1);
    }

    [Theory]
    [InlineData(0x7F, 127)]
    [InlineData(0x80, -128)]
    [InlineData(0xFF, -1)]
    public void ReadSigned_OfEightBits_IsTwosComplement(byte octet, int expected) =>
        new BitReader([octet]).ReadSigned(8).ShouldBe(expected);

    [Fact]
    public void Read_PastTheEnd_GivesZeroAndStaysOverrun()
    {
        var bits = new BitReader([0xFF]);

        bits.Read(9).ShouldBe(0u);
        bits.IsOverrun.ShouldBeTrue();
        bits.RemainingBits.ShouldBe(0);
        bits.ReadFlag().ShouldBeFalse();
        bits.PeekOctet().ShouldBeNull();
    }

    [Fact]
    public void PeekOctet_WithAnOctetLeft_DoesNotMoveOn()
    {
        var bits = new BitReader([0x12, 0x34]);

        bits.PeekOctet().ShouldBe(0x12);
        bits.Read(8).ShouldBe(0x12u);
        bits.PeekOctet().ShouldBe(0x34);
    }
}
