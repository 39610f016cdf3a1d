using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Ats;

/// <summary>
/// Request for an ATIS by data link: <c>/KLAX.TI2/040KLAXA3625</c>, that is a code of the avionics, the airport, <c>A</c> for arrival or
/// <c>D</c> for departure, the CRC.
/// </summary>
internal sealed class AtisRequest() : CharacterApplicationFormat("ats-atis-request")
{
    private const int CodeLength = 3;
    private const int AirportLength = 4;
    private const int BodyLength = CodeLength + AirportLength + 1;

    protected override bool HasChecksumAlways => true;

    protected override bool IsMine(in CharacterApplication envelope) => envelope.Imi.Is("TI2") && IsRequest(envelope.Body);

    protected override bool DecodeBody(in CharacterApplication envelope, DecodeBuilder output)
    {
        output.Describe("ATIS Request");
        output.Add(Fields.AtisCode, envelope.Body.Part(0, CodeLength).ToString(), envelope.Body.Part(0, CodeLength));
        var airport = AirportOf(envelope.Body);
        output.Add(Fields.AirportIcao, airport.ToString(), airport);
        AddType(envelope, output);
        return true;
    }

    /// <summary>Whether it is a code, an airport and a kind, with the CRC or without.</summary>
    internal static bool IsRequest(TextSlice body) =>
        body.Length is BodyLength or BodyLength + 4
        && Numbers.TryDigits(body.Span[..CodeLength], out _)
        && PlainValues.TryIcao(AirportOf(body).Span, out _)
        && char.IsAsciiLetterUpper(body[BodyLength - 1]);

    /// <summary>The airport whose ATIS is asked for.</summary>
    internal static TextSlice AirportOf(TextSlice body) => body.Part(CodeLength, AirportLength);

    /// <summary>Adds which ATIS is asked for.</summary>
    internal static void AddType(in CharacterApplication envelope, DecodeBuilder output)
    {
        var letter = envelope.Body.Part(BodyLength - 1, 1);
        output.Add(Fields.AtisType, letter[0] switch { 'A' => "Arrival", 'D' => "Departure", _ => letter.ToString() }, letter);
    }
}
