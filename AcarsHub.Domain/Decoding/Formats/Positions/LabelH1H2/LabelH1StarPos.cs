using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Positions.LabelH1H2;

/// <summary>
/// Position report in fixed columns, <c>*POS10300950N3954W07759363312045802M5230175</c>, with or without a line break behind <c>*POS</c>:
/// month, day, time, position (degrees and whole minutes), flight level, wind direction, knots, Mach in thousandths, temperature in tenths,
/// fuel.
/// </summary>
internal sealed class LabelH1StarPos() : TextFormat("label-h1-star-pos", ["H1"], [Preamble])
{
    private const string Preamble = "*POS";
    private const int TextLength = 39;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text.From(Preamble.Length).Trim();
        if (text.Length < TextLength)
        {
            return output.Refuse("too short");
        }

        output.Describe("Position Report", " ");
        if (!Times.TryMonth(text.Part(0, 2).Span, out var month) || !output.ReadPosition(AngleForm.Minutes, text.Part(8, 11)))
        {
            return output.Refuse("no month and position");
        }

        output.Add(Fields.Month, month, text.Part(0, 2));
        output.ReadDay(Fields.Day, text.Part(2, 2));
        output.ReadTime(Fields.MessageTimestamp, text.Part(4, 4));
        var level = text.Part(19, 3);
        output.ReadFlightLevel(level);
        output.ReadWind(text.Part(22, 3), text.Part(25, 3), PositionReading.LevelOf(level, 100));
        output.ReadNumber(Fields.Mach, text.Part(28, 3), 0.001);
        if (Temperatures.TryTenths(text.Part(31, 4).Span, out var celsius))
        {
            output.Add(Fields.OutsideAirCelsius, celsius, text.Part(31, 4));
        }
        else
        {
            output.Remain(text.Part(31, 4));
        }

        output.ReadNumber(Fields.FuelOnBoard, text.Part(35, 4));
        output.Remain(text.From(TextLength));
        return true;
    }
}
