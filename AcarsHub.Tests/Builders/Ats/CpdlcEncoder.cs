using AcarsHub.Domain.Decoding.Cpdlc;

namespace AcarsHub.Tests.Builders.Ats;

/// <summary>Encodes CPDLC messages. Shares nothing with the decoder but the type table.</summary>
internal static class CpdlcEncoder
{
    public static BitWriter Encode(CpdlcMessage message)
    {
        var writer = new BitWriter();
        var header = message.Header ?? throw new ArgumentException("A message to encode has a header.", nameof(message));
        writer.Write(message.Elements.Length > 1 ? 1 : 0, 1)
            .Write(header.ReferenceId is null ? 0 : 1, 1)
            .Write(header.Timestamp is null ? 0 : 1, 1)
            .Write(header.MessageId, 6);
        if (header.ReferenceId is { } reference)
        {
            writer.Write(reference, 6);
        }

        if (header.Timestamp is { } time)
        {
            writer.Write(time.Hour, 5).Write(time.Minute, 6).Write(time.Second, 6);
        }

        for (var i = 0; i < message.Elements.Length; i++)
        {
            if (i == 1)
            {
                writer.Write(message.Elements.Length - 2, 2);
            }

            writer.Write(message.Elements[i].Number, 8);
            if (message.Elements[i].Data is { } data)
            {
                Encode(writer, data);
            }
        }

        return writer;
    }

    public static void Encode(BitWriter writer, CpdlcValue value)
    {
        var type = value.Type;
        switch (value)
        {
            case CpdlcInteger integer:
                writer.Write(integer.Raw - type.Low, type.Width);
                break;
            case CpdlcEnumerated enumerated:
                writer.Write(Array.IndexOf(type.Names, enumerated.Name), type.Width);
                break;
            case CpdlcText text:
                writer.Write(text.Text.Length - type.Low, type.Width);
                foreach (var character in text.Text)
                {
                    writer.Write(Code(character, type.CharacterWidth), type.CharacterWidth);
                }

                break;
            case CpdlcChoice { Value: { } chosen }:
                writer.Write(Array.FindIndex(type.Members, member => member.Type.Name == chosen.TypeName), type.Width);
                Encode(writer, chosen);
                break;
            case CpdlcSequence sequence:
                EncodeSequence(writer, sequence);
                break;
            case CpdlcList list:
                writer.Write(list.Items.Length - type.Low, type.Width);
                foreach (var item in list.Items)
                {
                    Encode(writer, item);
                }

                break;
            default:
                throw new ArgumentException($"{value.TypeName} is incomplete.", nameof(value));
        }
    }

    private static void EncodeSequence(BitWriter writer, CpdlcSequence sequence)
    {
        foreach (var member in sequence.Type.Members.Where(static member => member.IsOptional))
        {
            writer.Write(sequence[member.Type.Name] is null ? 0 : 1, 1);
        }

        foreach (var member in sequence.Type.Members)
        {
            if (sequence[member.Type.Name] is { } value)
            {
                Encode(writer, value);
            }
        }
    }

    private static int Code(char character, int width) => width switch
    {
        3 => character - '0',
        4 => character == ' ' ? 0 : character - '0' + 1,
        _ => character,
    };
}
