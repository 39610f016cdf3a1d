using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>Receipt for fuel: <c>AMOUNT: 6805 LTRS</c>, <c>DENSITY: 807 KG/M3</c>.</summary>
internal sealed class FuelDeliveryText() : TextFormat("text-fuel-delivery", [], [])
{
    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        var text = input.Text;
        if (!Keywords.ContainsAny(text, "FUEL DELIVERY RECEIPT", "FUEL DELIVERY", "FUEL RECEIPT"))
        {
            return output.Refuse("no word for a delivery of fuel");
        }

        new FlightLine(output).Read(text);
        Keywords.Read(output, Fields.ArrivalIata, text, PlainValues.TryIata, "DEST");
        if (Keywords.TryRead<double>(text, PlainValues.TryWeight, out var litres, out var source, "AMOUNT") && IsLitres(text.From(source.End - text.Start)))
        {
            output.Add(Fields.FuelDelivered, litres, source);
        }

        Keywords.Read(output, Fields.FuelDensity, text, PlainValues.TryWeight, "DENSITY");
        Keywords.Read(output, Fields.FuelRemaining, text, PlainValues.TryWeight, "QTY BEFORE FUELING");
        if (output.FieldCount == 0)
        {
            return output.Refuse("no values");
        }

        output.Describe("Fuel Delivery Receipt");
        output.ReadText(Fields.FreeText, text);
        return true;
    }

    private static bool IsLitres(TextSlice behind) => new SliceReader(behind).PeekWord.Span is "LTRS" or "LTR" or "L" or "LITRES" or "LITERS";
}
