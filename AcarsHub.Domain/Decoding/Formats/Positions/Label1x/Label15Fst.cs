using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Positions.Label1x;

/// <summary>
/// Position report <c>FST01VIDPEGLLN531282E0203454380 208 496 M64C 6730026526640716083214431235</c>: airports, position in
/// ten-thousandths of a degree, flight level, 4 + 4 unknown characters, temperature, then in fixed columns wind speed and direction,
/// heading, track, ground speed, 6 unknown, time of arrival, time of the report.
/// </summary>
/// <remarks>
/// The columns behind the temperature were found by comparison: heading and track lead to the destination and differ by the drift that
/// the wind gives, distance over ground speed gives the time of arrival.
/// </remarks>
internal sealed class Label15Fst() : TextFormat("label-15-fst", ["15"], ["FST01"])
{
    private const int PositionStart = 13;
    private const int PositionLength = 15;
    private const int LevelStart = PositionStart + PositionLength;
    private const int AirStart = LevelStart + 3 + 8;
    private const int TemperatureLength = 5;
    private const int ColumnsStart = AirStart + TemperatureLength;
    private const int TextLength = ColumnsStart + 29;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.TrimEnd();
        output.Describe("Position Report", " ");
        if (!output.ReadDeparture(text.Part(5, 4)) || !output.ReadArrival(text.Part(9, 4)))
        {
            return output.Refuse("no airports");
        }

        if (!output.ReadPosition(AngleForm.TenThousandthDegrees, text.Part(PositionStart, PositionLength)))
        {
            return output.Refuse("no position");
        }

        var level = text.Part(LevelStart, 3);
        output.ReadFlightLevel(level);
        if (text.Length != TextLength || text[ColumnsStart - 1] != 'C')
        {
            output.Remain(text.From(LevelStart + 3));
            return true;
        }

        output.Remain(text.Part(LevelStart + 3, 8));
        output.ReadCelsius(Fields.OutsideAirCelsius, text.Part(AirStart, TemperatureLength));
        ReadColumns(output, text.From(ColumnsStart), PositionReading.LevelOf(level, 100));
        return true;
    }

    private static void ReadColumns(DecodeBuilder output, TextSlice columns, int? level)
    {
        if (Winds.TrySpeed(columns.Part(0, 3).Span, out var speed) && Winds.TryDirection(columns.Part(3, 3).Span, out var direction))
        {
            output.AddWind(direction, speed, level, null, columns.Part(0, 6));
        }
        else
        {
            output.Remain(columns.Part(0, 6));
        }

        output.ReadHeading(columns.Part(6, 3));
        output.Remain(columns.Part(9, 3)); // The true track: no field for it.
        output.ReadKnots(Fields.GroundSpeedKnots, columns.Part(12, 3));
        output.Remain(columns.Part(15, 6));
        output.ReadTime(Fields.Eta, columns.Part(21, 4));
        output.ReadTime(Fields.MessageTimestamp, columns.Part(25, 4));
    }
}
