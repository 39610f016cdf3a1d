using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Configuration;

public sealed class CoordinateTextTests
{
    [Theory]
    [InlineData("35.04", 35.04)]
    [InlineData(" -35,04 ", -35.04)]
    [InlineData("+35", 35)]
    [InlineData("35.04N", 35.04)]
    [InlineData("35,04 s", -35.04)]
    [InlineData("35.04°S", -35.04)]
    [InlineData("90", 90)]
    [InlineData("-90", -90)]
    public void Parse_Latitude_IsDegreesNorth(string text, double expected) => CoordinateText.Parse(text, isLatitude: true).ShouldBe(expected);

    [Theory]
    [InlineData("106.62W", -106.62)]
    [InlineData("106,62 e", 106.62)]
    [InlineData("-180", -180)]
    [InlineData("180", 180)]
    public void Parse_Longitude_IsDegreesEast(string text, double expected) => CoordinateText.Parse(text, isLatitude: false).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("N")]
    [InlineData("90.01")]
    [InlineData("-90.01")]
    [InlineData("106.62W")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e1")]
    [InlineData("35.04.1")]
    [InlineData("35N04")]
    public void Parse_NoLatitude_IsNull(string text) => CoordinateText.Parse(text, isLatitude: true).ShouldBeNull();

    [Fact]
    public void Parse_LongitudePastTheDateLine_IsNull() => CoordinateText.Parse("180.1", isLatitude: false).ShouldBeNull();
}
