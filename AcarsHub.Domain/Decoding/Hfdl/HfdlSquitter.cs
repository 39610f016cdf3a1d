using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Libacars;

namespace AcarsHub.Domain.Decoding.Hfdl;

/// <summary>Squitter PDU: a ground station tells every 32 s which frequencies it and others use.</summary>
internal static class HfdlSquitter
{
    /// <summary>Adds the values.</summary>
    public static bool Describe(in LibacarsInput input, DecodeBuilder output)
    {
        var squitter = input.Content;
        var sender = HfdlFrequencies.Station(squitter["src"u8]);
        if (!squitter.Exists || (sender is null && squitter.Flag("err"u8) == true))
        {
            return output.Refuse("a damaged squitter");
        }

        output.Describe("Ground Station Squitter (SPDU)");
        if (sender is not null)
        {
            output.Add(Fields.HfdlStation, sender);
        }

        foreach (var item in squitter.Items("gs_status"u8))
        {
            var node = new LibacarsNode(item);
            if (HfdlFrequencies.Station(node["gs"u8]) is { } station)
            {
                output.Add(Fields.HfdlStationStatus, new HfdlStationStatus(station, node.Flag("utc_sync"u8), HfdlFrequencies.List(node, "freqs"u8)));
            }
        }

        AddControl(squitter, output);
        return true;
    }

    private static void AddControl(LibacarsNode squitter, DecodeBuilder output)
    {
        output.AddIf(Fields.SystemTableVersion, squitter.Integer("systable_version"u8));
        if (squitter.Text("change_note"u8)?.Trim() is { Length: > 0 } note and not "None")
        {
            output.Add(Fields.HfdlChangeNote, note);
        }

        // Neither is the rule.
        if (squitter.Flag("rls"u8) == true)
        {
            output.Add(Fields.HfdlReliableLink, true);
        }

        if (squitter.Flag("iso"u8) == true)
        {
            output.Add(Fields.HfdlIso8208, true);
        }

        if (squitter.Integer("min_priority"u8) is { } priority and > 0)
        {
            output.Add(Fields.HfdlMinimumPriority, priority);
        }

        output.AddIf(Fields.HfdlFrameIndex, squitter.Integer("frame_index"u8));
        output.AddIf(Fields.HfdlFrameOffset, squitter.Integer("frame_offset"u8));
    }
}
