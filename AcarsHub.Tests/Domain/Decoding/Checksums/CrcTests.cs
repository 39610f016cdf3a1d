using AcarsHub.Domain.Decoding.Checksums;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Checksums;

/// <summary>Check values are those of the published catalogues: the checksum of the nine digits "123456789".</summary>
public sealed class CrcTests
{
    private const string Digits = "123456789";

    private static readonly Dictionary<string, Crc16> s_variants = new()
    {
        ["ARINC 622"] = Crc16.Arinc622,
        ["GENIBUS"] = Crc16.Genibus,
        ["X-25"] = Crc16.X25,
        ["CCITT-FALSE"] = Crc16.CcittFalse,
    };

    [Theory]
    [InlineData("ARINC 622", 0xD64E)]
    [InlineData("GENIBUS", 0xD64E)]
    [InlineData("X-25", 0x906E)]
    [InlineData("CCITT-FALSE", 0x29B1)]
    public void Crc16_OfNineDigits_IsTheCheckValue(string variant, int expected)
    {
        ((int)s_variants[variant].Compute("123456789"u8)).ShouldBe(expected);
        ((int)s_variants[variant].Compute(Digits)).ShouldBe(expected);
    }

    [Fact]
    public void Crc32_OfNineDigits_IsTheCheckValue() => Crc32.Compute("123456789"u8).ShouldBe(0xFC891918u);

    [Fact]
    public void Tables_OfEveryOctet_AgreeWithBitwiseArithmetic()
    {
        for (var octet = 0; octet < 256; octet++)
        {
            byte[] data = [(byte)octet, 0x5A];
            Crc16.CcittFalse.Compute(data).ShouldBe((ushort)BySingleBits(data, 16, 0x1021, reflected: false));
            Crc16.X25.Compute(data).ShouldBe((ushort)~BySingleBits(data, 16, 0x1021, reflected: true));
            Crc32.Compute(data).ShouldBe(~BySingleBits(data, 32, 0x04C11DB7, reflected: false));
        }
    }

    // Shifts the message through the register one bit at a time; a reflected check takes and gives its bits in reverse.
    private static uint BySingleBits(byte[] data, int width, uint polynomial, bool reflected)
    {
        var mask = width == 32 ? uint.MaxValue : (1u << width) - 1;
        var register = mask;
        foreach (var octet in data)
        {
            for (var i = 0; i < 8; i++)
            {
                var bit = (uint)(octet >> (reflected ? i : 7 - i)) & 1;
                var top = (register >> (width - 1)) & 1;
                register = ((register << 1) ^ ((top ^ bit) == 1 ? polynomial : 0)) & mask;
            }
        }

        return reflected ? Reverse(register, width) : register;
    }

    private static uint Reverse(uint value, int width)
    {
        var result = 0u;
        for (var i = 0; i < width; i++)
        {
            result = (result << 1) | ((value >> i) & 1);
        }

        return result;
    }
}
