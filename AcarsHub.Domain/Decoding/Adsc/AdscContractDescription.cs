using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Adsc;

/// <summary>What is agreed between ground and aircraft about the reports.</summary>
internal static class AdscContractDescription
{
    /// <summary>Adds the values of a group.</summary>
    public static void Add(AdscGroup group, TextSlice source, DecodeBuilder output)
    {
        output.Add(group is AdscDisconnect ? Fields.AdscDisconnectReason : Fields.AdscContract, group, source);
        switch (group)
        {
            case AdscContractRequest contract:
                foreach (var request in contract.Requests)
                {
                    if (IsFull(output))
                    {
                        return;
                    }

                    AddRequest(request, source, output);
                }

                break;
            case AdscNoncomplianceNotification notification:
                foreach (var missing in notification.Groups)
                {
                    if (IsFull(output))
                    {
                        return;
                    }

                    output.Add(Fields.AdscUnavailable, missing, source);
                }

                break;
        }
    }

    private static void AddRequest(AdscRequest request, TextSlice source, DecodeBuilder output)
    {
        switch (request)
        {
            case AdscReportingInterval interval:
                output.Add(Fields.AdscInterval, interval, source);
                break;
            case AdscGroupRequest or AdscIntentRequest:
                output.Add(Fields.AdscRequest, request, source);
                break;
            default:
                output.Add(Fields.AdscTrigger, request, source);
                break;
        }
    }

    private static bool IsFull(DecodeBuilder output)
    {
        if (output.FieldCount <= AdscDescription.MostValues)
        {
            return false;
        }

        output.MarkIncomplete();
        return true;
    }
}
