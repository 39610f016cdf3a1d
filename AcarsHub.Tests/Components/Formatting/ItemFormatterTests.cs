using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Web.Components.Formatting;
using AcarsHub.Web.Components.Settings;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Formatting;

public sealed class ItemFormatterTests
{
    [Theory]
    [InlineData(AltitudeUnit.Feet, "37\u00A0026\u00A0ft")]
    [InlineData(AltitudeUnit.Meters, "11\u00A0286\u00A0m")]
    public void Value_Altitude_IsInTheReadersUnit(AltitudeUnit unit, string expected)
    {
        var format = new DisplayFormat(ViewSettings.Default with { AltitudeUnit = unit });

        ItemFormatter.Value(new DecodedField(Fields.CruiseAltitudeFeet, 37_026, default), format).ShouldBe(expected);
    }

    [Fact]
    public void Value_Temperature_HasItsUnitInsteadOfTheName()
    {
        var item = new DecodedField(Fields.OutsideAirCelsius, -53.5, default);

        ItemFormatter.Name(item).ShouldBe("Outside Air Temperature");
        ItemFormatter.Value(item, DisplayFormat.Default).ShouldBe("\u221253.5\u00A0°C");
    }

    [Theory]
    [InlineData("41.294 N, 104.094 W", "41.294°\u00A0N, 104.094°\u00A0W")]
    [InlineData("41.294 N, somewhere W", "41.294 N, somewhere W")]
    [InlineData("YYYY-MM-08T08:11:22", "08:11:22 on day 8")]
    [InlineData("2026-06-01T14:00:00Z", "2026-06-01 14:00:00")]
    [InlineData("2026-13-01T14:00:00Z", "2026-13-01T14:00:00Z")]
    [InlineData("99999999999999999999 feet", "99999999999999999999 feet")]
    [InlineData("A\u202EB", "A\u202EB")]
    public void Value_Text_IsWrittenAsElsewhere(string text, string expected) =>
        ItemFormatter.Value(new DecodedField(Fields.FreeText, text, default), DisplayFormat.Default).ShouldBe(VisibleText.Block(expected));

    [Fact]
    public void Value_CoordinatesInDecimals_AreAPosition() =>
        ItemFormatter.Value(new DecodedField(Fields.StationPosition, new AcarsHub.Domain.Decoding.Primitives.GeoPosition(32.9, -97.033333), default), DisplayFormat.Default)
            .ShouldBe(MessageFormatter.Position(32.9, -97.033333));
}
