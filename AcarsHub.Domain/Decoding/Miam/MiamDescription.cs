using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Miam;

/// <summary>What a MIAM frame says to people; the same whether we or a decoder program have read it.</summary>
internal static class MiamDescription
{
    /// <summary>Adds the values.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="input">The message around it.</param>
    /// <param name="text">The text it was read from, sublabel taken off; the default when there is none.</param>
    /// <param name="output">Where they go.</param>
    public static bool Describe(MiamFrame frame, in FormatInput input, TextSlice text, DecodeBuilder output)
    {
        switch (frame)
        {
            case MiamSingleTransfer { Pdu: MiamData data }:
                DescribeData(data, frame, input, text, output);
                return true;
            case MiamSingleTransfer { Pdu: var pdu }:
                output.Add(Fields.Miam, frame);
                DescribePdu(pdu, text, output);
                return true;
            case MiamFileFrame file:
                output.Add(Fields.Miam, frame);
                MiamFileDescription.Describe(file, text, output);
                return true;
            default:
                return output.Refuse("no MIAM frame");
        }
    }

    private static void DescribePdu(MiamPdu pdu, TextSlice text, DecodeBuilder output)
    {
        if (pdu.Tail is { } tail)
        {
            output.Add(Fields.Tail, tail, text);
        }

        switch (pdu)
        {
            case MiamAck ack:
                output.Describe("MIAM Acknowledgement");
                output.Add(Fields.MiamAckedMessage, ack.AckedMessageNumber, text);
                output.Add(Fields.MiamResult, ack.Result, text);
                break;
            case MiamAloha aloha:
                output.Describe(aloha.IsReply ? "MIAM Aloha Reply" : "MIAM Aloha");
                output.Add(Fields.MiamCompressions, aloha.Compressions, text);
                output.Add(Fields.MiamNetworks, aloha.Networks, text);
                break;
        }
    }

    private static void DescribeData(MiamData data, MiamFrame frame, in FormatInput input, TextSlice text, DecodeBuilder output)
    {
        var (header, body) = text.Cut('|');
        DescribeHeader(data, header, output);
        output.Add(Fields.Miam, frame);
        if (data.Text is { } content)
        {
            var isDecoded = data.Label is { } label && output.DecodeInner(input, Inner(data, VisibleLabel(label), content, input.Message));
            if (!isDecoded)
            {
                output.Describe("MIAM Message");
            }

            // Nobody could read it otherwise: what was received is compressed.
            AddText(content, body, output);
            if (!isDecoded && data.IsAcars)
            {
                output.Remain(new TextSlice(content));
            }

            return;
        }

        output.Describe("MIAM Message");
        if (data.Binary.IsEmpty)
        {
            output.Remain(body);
        }
        else
        {
            output.Add(Fields.MiamOctets, data.Binary, body);
        }
    }

    private static void DescribeHeader(MiamData data, TextSlice header, DecodeBuilder output)
    {
        if (data.Label is { } label)
        {
            output.Add(Fields.Label, VisibleLabel(label), header);
        }
        else
        {
            output.Add(Fields.MiamApplicationId, data.ApplicationId, header);
        }

        if (data.Sublabel is { } sublabel)
        {
            output.Add(Fields.Sublabel, sublabel, header);
        }

        if (data.Mfi is { } mfi)
        {
            output.Add(Fields.MessageFunctionIdentifier, mfi, header);
        }

        if (data.Tail is { } tail)
        {
            output.Add(Fields.Tail, tail, header);
        }

        if (data.IsTruncated)
        {
            output.Add(Fields.IsCutOff, true);
            output.MarkIncomplete();
        }

        if (data.IsChecksumRight == false)
        {
            output.Add(Fields.ChecksumOk, false, header);
        }
    }

    private static void AddText(string content, TextSlice body, DecodeBuilder output)
    {
        var words = content.Trim();
        if (words.Length > 0 && !output.Has(Fields.FreeText, words))
        {
            output.Add(Fields.FreeText, content, body);
        }
    }

    private static TextMessage Inner(MiamData data, string label, string content, TextMessage outer) => new()
    {
        Label = label,
        Text = content,
        Sublabel = data.Sublabel,
        Mfi = data.Mfi,
        Direction = outer.Direction,
        Tail = data.Tail ?? outer.Tail,
        Flight = outer.Flight,
        ReceivedAtUtc = outer.ReceivedAtUtc,
    };

    // DEL is a label's second character in acknowledgements; receiving programs write it as d.
    private static string VisibleLabel(string label) => label.Replace('\u007f', 'd');
}
