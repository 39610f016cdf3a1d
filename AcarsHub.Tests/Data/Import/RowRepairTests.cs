using AcarsHub.Data.Import.Copying;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Import;

public sealed class RowRepairTests
{
    [Theory]
    [InlineData("11259375", "ABCDEF")]
    [InlineData("4221320", "406988")]
    [InlineData("100000", "0186A0")]
    [InlineData("1193", "0004A9")]
    [InlineData("ABCDEF", "ABCDEF")]
    [InlineData("abcdef", "ABCDEF")]
    [InlineData("16777216", null)]
    [InlineData("0", null)]
    [InlineData("NAN", null)]
    public void Icao_BeforeRevision5_TakesDigitsAsDecimal(string stored, string? expected) => new RowRepair(icaoIsDecimal: true).Icao(stored).ShouldBe(expected);

    [Theory]
    [InlineData("11259375", "ABCDEF")]
    [InlineData("4221320", "406988")]
    [InlineData("1193", "0004A9")]
    [InlineData("400123", "400123")]
    [InlineData("4B17E5", "4B17E5")]
    [InlineData("000000", null)]
    [InlineData("NAN", null)]
    [InlineData("ABC12", null)]
    [InlineData("ZZZZZZ", null)]
    [InlineData("123456789", null)]
    public void Icao_SinceRevision5_TakesSixDigitsAsHex(string stored, string? expected) => new RowRepair(icaoIsDecimal: false).Icao(stored).ShouldBe(expected);

    [Theory]
    [InlineData("1290000", "129.000")]
    [InlineData("1310000", "131.000")]
    [InlineData("131.55", "131.550")]
    [InlineData("131.5", "131.500")]
    [InlineData("131", "131.000")]
    [InlineData("17.9190", "17.9190")]
    [InlineData("1626.291667", "1626.291667")]
    [InlineData("n/a", "n/a")]
    [InlineData(" ", null)]
    public void Frequency_AnyForm_HasItsPointAndPadding(string stored, string? expected) => new RowRepair(false).Frequency(stored).ShouldBe(expected);

    [Theory]
    [InlineData("vdlm2", "VDL-M2", 0)]
    [InlineData("VDLM", "VDL-M2", 0)]
    [InlineData("IMSL", "IMS-L", 0)]
    [InlineData("", "ACARS", 1)]
    [InlineData("TELEX", "ACARS", 1)]
    public void MessageType_AnySpelling_BecomesTheStoredName(string stored, string expected, int unknown)
    {
        var repair = new RowRepair(false);

        repair.MessageType(stored).ShouldBe(expected);
        repair.Counts.UnknownTypes.ShouldBe(unknown);
    }
}
