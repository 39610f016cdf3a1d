using AcarsHub.Domain.Decoding.Catalogue;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>
/// A character application of ARINC 622/623 on any label: they have labels of their own, but travel under H1 as well. Reads the
/// envelope; the derived classes read what is in it.
/// </summary>
internal abstract class CharacterApplicationFormat(string name) : TextFormat(name, [], [])
{
    /// <summary>Whether every text of the application ends in a CRC; else an incomplete one may lack it.</summary>
    protected virtual bool HasChecksumAlways => false;

    public override bool Decode(in FormatInput input, DecodeBuilder output)
    {
        if (!CharacterApplication.TryReadHead(input.Text, out var head))
        {
            return output.Refuse("no address and application");
        }

        if (!IsMine(head))
        {
            return output.Refuse("other application");
        }

        var envelope = head.WithChecksum(HasChecksumAlways);
        output.Add(Fields.GroundAddress, envelope.Address.ToString(), envelope.Address);
        if (!DecodeBody(envelope, output))
        {
            return false;
        }

        AddChecksum(envelope, output);
        return true;
    }

    /// <summary>Whether the application, told by its IMI and first characters, is this one.</summary>
    protected abstract bool IsMine(in CharacterApplication envelope);

    /// <summary>Describes and reads the text of the application.</summary>
    protected abstract bool DecodeBody(in CharacterApplication envelope, DecodeBuilder output);

    /// <summary>Adds the CRC, if there is one, and whether it is right.</summary>
    internal static void AddChecksum(in CharacterApplication envelope, DecodeBuilder output)
    {
        if (!envelope.Checksum.IsEmpty)
        {
            output.Add(Fields.Checksum, envelope.ChecksumValue, envelope.Checksum);
            output.Add(Fields.ChecksumOk, envelope.IsChecksumOk, envelope.Checksum);
        }
    }
}
