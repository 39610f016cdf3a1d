using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Cpdlc;
using AcarsHub.Tests.Builders.Ats;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Cpdlc;

/// <summary>Every element, encoded by an encoder that shares only the type table, must come back from octets and from JSON.</summary>
public sealed class CpdlcRoundTripTests
{
    private const int RandomRounds = 20;

    public static TheoryData<MessageDirection, int> Elements()
    {
        var data = new TheoryData<MessageDirection, int>();
        foreach (var type in CpdlcTables.Uplink.Concat(CpdlcTables.Downlink))
        {
            data.Add(type.Direction, type.Number);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void Element_WithLowestHighestAndRandomData_ComesBack(MessageDirection direction, int number)
    {
        ShouldComeBack(new NewCpdlc(CpdlcFilling.Lowest, 0).Message(direction, number));
        ShouldComeBack(new NewCpdlc(CpdlcFilling.Highest, 0).Message(direction, number));
        for (var seed = 0; seed < RandomRounds; seed++)
        {
            ShouldComeBack(new NewCpdlc(CpdlcFilling.Random, seed).Message(direction, number));
        }
    }

    [Fact]
    public void Choice_OfEachAlternative_ComesBack()
    {
        foreach (var choice in CpdlcTables.Types.Values.Where(static type => type.Kind == CpdlcKind.Choice))
        {
            foreach (var value in new NewCpdlc(CpdlcFilling.Lowest, 0).Alternatives(choice).Concat(new NewCpdlc(CpdlcFilling.Highest, 0).Alternatives(choice)))
            {
                var bits = new BitWriter();
                CpdlcEncoder.Encode(bits, value);
                var reader = new CpdlcDataReader(bits.ToOctets());

                var read = reader.Read(choice).ShouldNotBeNull();

                reader.HasFailed.ShouldBeFalse(choice.Name);
                read.ToString().ShouldBe(value.ToString());
                ((CpdlcChoice)read).Value.ShouldNotBeNull().TypeName.ShouldBe(value.Value!.TypeName);
            }
        }
    }

    [Theory]
    [InlineData(MessageDirection.Uplink, 20, 129, 169, 106, 0)]
    [InlineData(MessageDirection.Downlink, 48, 29, 67, 65, 128)]
    public void Message_OfFiveElements_ComesBack(MessageDirection direction, params int[] numbers)
    {
        for (var count = 1; count <= numbers.Length; count++)
        {
            ShouldComeBack(new NewCpdlc(CpdlcFilling.Random, count).Message(direction, numbers[..count]));
        }
    }

    private static void ShouldComeBack(CpdlcMessage message)
    {
        var octets = CpdlcEncoder.Encode(message).ToOctets();
        var expected = AtsJson.Of(message);

        var read = CpdlcReader.Read(octets, message.Direction);
        AtsJson.Of(read).ShouldBe(expected);

        var readFromJson = CpdlcJsonReader.Read(AtsJson.Parse(expected)).ShouldNotBeNull();
        AtsJson.Of(readFromJson).ShouldBe(expected);
        AtsLines.Of(readFromJson).ShouldBe(AtsLines.Of(read));
    }
}
