using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Formats.Airline;
using AcarsHub.Domain.Decoding.Primitives;

namespace AcarsHub.Domain.Decoding.Formats.Oooi;

/// <summary>
/// Two times below the flight header of label 22: label 2N <c>AF0083/08082356KSFOLFPG</c>, <c>23182350</c> = OUT and OFF; label 2O
/// <c>17341740 11026R</c> = ON and IN, fuel, runway.
/// </summary>
/// <remarks>Inferred: the later time is a few minutes before or equal to that of the message, the runway exists at the destination.</remarks>
internal sealed class FlightTimes() : TextFormat("label-2n-2o-times", ["2N", "2O"], [])
{
    private const int PairLength = 8;
    private const int FuelLength = 4;
    private const int RunwayLength = 3;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (!FlightHeader.TryRead(input.Text, out var header))
        {
            return output.Refuse("no flight, days and route");
        }

        var isDeparture = input.Label == "2N";
        output.Describe(isDeparture ? "Takeoff Report" : "In Gate Report", " ");
        header.AddTo(output);
        var body = header.Rest.Trim();
        FlightReport.ReadPair(isDeparture ? Fields.Out : Fields.On, isDeparture ? Fields.Off : Fields.In, body.Part(0, PairLength), output);
        var fuel = body.Part(PairLength, FuelLength);
        var runway = body.Part(PairLength + FuelLength, RunwayLength);
        if (isDeparture || !Numbers.TryInteger(fuel.Span, out _) || !Runways.IsRunway(runway.Trim().Span))
        {
            output.Remain(body.From(PairLength));
            return true;
        }

        output.ReadNumber(Fields.FuelRemaining, fuel);
        output.ReadText(Fields.ArrivalRunway, runway);
        output.Remain(body.From(PairLength + FuelLength + RunwayLength).Trim());
        return true;
    }
}
