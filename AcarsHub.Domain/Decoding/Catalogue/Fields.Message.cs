using System.Globalization;

namespace AcarsHub.Domain.Decoding.Catalogue;

/// <content>What the message is, and its plain words.</content>
public static partial class Fields
{
    public static readonly Field<string> FreeText = Text("TEXT", "text", "Text Message", "text");
    public static readonly Field<string> Label = Text("LABEL", "label", "Message Label", "label");
    public static readonly Field<string> Sublabel = Text("SUBLABEL", "sublabel", "Message Sublabel", "sublabel");
    public static readonly Field<double> Version = Define<double>(
        "VERSION", "version", "Message Version", "version", static v => "v" + v.ToString("0.0", CultureInfo.InvariantCulture), static (w, v) => w.WriteNumberValue(Rounded(v)));

    public static readonly Field<string> GroundAddress = Text("GND_ADDR", "ground_address", "Ground Address", "ground_address");
    public static readonly Field<int> SequenceNumber = Whole("SEQ", "sequence", "Sequence Number", "sequence_number");
    public static readonly Field<int> SequenceResponse = Whole("SEQ_RESP", "sequence", "Sequence Response", "sequence_response");
    public static readonly Field<int> Checksum = Define<int>(
        "CHECKSUM", "message_checksum", "Message Checksum", "checksum", static v => "0x" + v.ToString("x4", CultureInfo.InvariantCulture), static (w, v) => w.WriteNumberValue(v));

    public static readonly Field<string> ChecksumAlgorithm = Text(null, "checksum_algorithm", "Checksum Algorithm", "checksum_algorithm");
    public static readonly Field<bool> ChecksumOk = Define<bool>(
        "CHECKSUM_OK", "checksum_ok", "Checksum", "checksum_ok", static v => v ? "correct" : "wrong", static (w, v) => w.WriteBooleanValue(v));

    public static readonly Field<string> SerialNumber = Text(null, "serial_number", "Serial Number", "serial_number");
    public static readonly Field<double> FrequencyMhz = Number("FREQ", "frequency", "Frequency", "frequency", "MHz");
    public static readonly Field<string> MessageType = Text("MSG_TYPE", "message_type", "Message Type", "message_type");
}
