using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Libacars;

namespace AcarsHub.Domain.Decoding.Hfdl;

/// <summary>Frequency data: which ground stations an aircraft hears, sent when it logs on.</summary>
internal static class HfdlFrequencyData
{
    /// <summary>Adds the values.</summary>
    public static bool Describe(in LibacarsInput input, DecodeBuilder output)
    {
        if (input.Content.Exists)
        {
            return output.Refuse("an object, not a list");
        }

        output.Describe("Frequency Data");
        HfdlCommon.AddState(input, input.Root["utc_time"u8], output);
        foreach (var item in input.Content.Items())
        {
            var node = new LibacarsNode(item);
            if (HfdlFrequencies.Station(node["gs"u8]) is { } station)
            {
                var heard = HfdlFrequencies.List(node, "heard_on_freqs"u8);
                output.Add(Fields.HfdlReception, new HfdlReception(station, heard, HfdlFrequencies.List(node, "listening_on_freqs"u8)));
            }
        }

        return true;
    }
}
