using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Adsc;
using AcarsHub.Domain.Decoding.Arinc622;
using AcarsHub.Domain.Decoding.Cpdlc;
using AcarsHub.Domain.Decoding.Libacars;
using AcarsHub.Tests.Builders.Ats;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Arinc622;

/// <summary>Whatever comes over the air must give a message that can be written and described, in bounded size.</summary>
public sealed class AtsHostileTests
{
    private const int Rounds = 20_000;
    private static readonly MessageDirection[] s_directions = Enum.GetValues<MessageDirection>();
    private static readonly string[] s_imis = ["ADS", "DIS", "AT1", "CR1", "CC1", "DR1"];

    [Fact]
    public void Octets_AtRandom_NeverThrow()
    {
        var random = new Random(622);
        for (var i = 0; i < Rounds; i++)
        {
            var octets = new byte[random.Next(80)];
            random.NextBytes(octets);
            var direction = s_directions[i % s_directions.Length];

            var cpdlc = CpdlcReader.Read(octets, direction);
            AtsJson.Of(cpdlc).Length.ShouldBeLessThan(50_000);
            AtsLines.Of(cpdlc).Length.ShouldBeLessThan(150);
            var adsc = AdscReader.Read(octets, direction);
            AtsJson.Of(adsc).Length.ShouldBeLessThan(50_000);
            AtsLines.Of(adsc, DateTimeOffset.UnixEpoch).Length.ShouldBeLessThan(500);
        }
    }

    [Fact]
    public void Octets_WithAFewBitsWrong_NeverThrow()
    {
        var random = new Random(4);
        foreach (var type in CpdlcTables.Uplink.Concat(CpdlcTables.Downlink))
        {
            var octets = CpdlcEncoder.Encode(new NewCpdlc(CpdlcFilling.Random, type.Number).Message(type.Direction, type.Number)).ToOctets();
            for (var i = 0; i < 20; i++)
            {
                octets[random.Next(octets.Length)] ^= (byte)(1 << random.Next(8));
                var message = CpdlcReader.Read(octets, type.Direction);

                AtsLines.Of(message).ShouldNotBeEmpty();
                AtsJson.Parse(AtsJson.Of(message)).GetProperty("err").GetBoolean().ShouldBe(message.HasError);
            }
        }
    }

    [Fact]
    public void Texts_AtRandom_NeverThrow()
    {
        var random = new Random(623);
        const string Characters = "0123456789ABCDEF./ -\r\n\u00E9\0Z";
        for (var i = 0; i < Rounds; i++)
        {
            var head = $"/KZAK.{s_imis[i % s_imis.Length]}";
            var tail = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Characters[random.Next(i % 2 == 0 ? 16 : Characters.Length)]));
            var text = (head + tail)[random.Next(3)..];

            var message = Arinc622Message.Decode(text, s_directions[i % s_directions.Length]);
            if (message is not null)
            {
                AtsJson.Of(message).ShouldNotBeEmpty();
                AtsLines.Describe(message, null).Description.ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void Text_OfALongCpdlcMessage_StaysBounded()
    {
        // 30000 octets of ones: a route of 128 tracks of 128 points, if it were all there.
        var message = Arinc622Message.Decode("/USADCXA.AT1..N12345" + new string('F', 60_000), MessageDirection.Uplink).ShouldNotBeNull();

        message.HasError.ShouldBeTrue();
        AtsJson.Of(message).Length.ShouldBeLessThan(4_000_000);
    }

    [Fact]
    public void Json_WithValuesReplaced_NeverThrows()
    {
        string[] values = ["null", "-1", "1e300", "16777215", "\"\"", "\"\\ud800\"", "{}", "[]", "[{}]", "true"];
        var random = new Random(625);
        var libacars = new LibacarsDecoder(new MessageDecoder());
        var documents = NewAdsc.Downlink().Concat(NewAdsc.Uplink()).Select(static made => "{\"msg_type\":\"adsc_msg\",\"adsc\":" + AtsJson.Of(new AdscMessage([made.Group], false)) + "}")
            .Concat(CpdlcTables.Downlink.Concat(CpdlcTables.Uplink).Select(static type =>
                "{\"arinc622\":{\"cpdlc\":" + AtsJson.Of(new NewCpdlc(CpdlcFilling.Random, type.Number).Message(type.Direction, type.Number)) + "}}"));
        foreach (var document in documents)
        {
            var places = Enumerable.Range(0, document.Length - 1).Where(at => document[at] == ':' && document[at + 1] is >= '0' and <= '9' or '-' or '"').ToList();
            for (var i = 0; i < 20 && places.Count > 0; i++)
            {
                var at = places[random.Next(places.Count)] + 1;
                var end = document.IndexOfAny([',', '}'], at);
                var decoded = libacars.Decode(document[..at] + values[random.Next(values.Length)] + document[end..]);

                DecodedJson.Serialize(decoded).ShouldNotBeEmpty();
            }
        }
    }
}
