using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Libacars;

namespace AcarsHub.Domain.Decoding.Hfdl;

/// <summary>Messages that keep the link going.</summary>
internal static class HfdlLinkControl
{
    /// <summary>An aircraft logs off, or may not log on: why.</summary>
    public static bool DescribeReason(string description, in LibacarsInput input, DecodeBuilder output)
    {
        if (HfdlCommon.ReadReason(input.Content) is not { } reason)
        {
            return output.Refuse("no reason");
        }

        output.Describe(description);
        output.Add(Fields.HfdlReason, reason);
        return true;
    }

    /// <summary>The table of all ground stations and their frequencies, or a part of it, on its way to an aircraft.</summary>
    public static bool DescribeSystemTable(string description, in LibacarsInput input, DecodeBuilder output)
    {
        output.Describe(description);
        output.AddIf(Fields.SystemTableVersion, input.Content.Integer("version"u8) ?? input.Content.Integer("systable_version"u8));
        return true;
    }
}
