using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Cpdlc;
using AcarsHub.Tests.Builders;
using AcarsHub.Tests.Builders.Ats;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Cpdlc;

public sealed class CpdlcWordingTests
{
    [Theory]
    [InlineData(MessageDirection.Uplink, "uplink.txt")]
    [InlineData(MessageDirection.Downlink, "downlink.txt")]
    public void Element_WithLowestAndHighestData_ReadsWell(MessageDirection direction, string fileName)
    {
        var lines = (direction == MessageDirection.Uplink ? CpdlcTables.Uplink : CpdlcTables.Downlink)
            .Where(static type => type.Number <= 80 || type.Direction == MessageDirection.Uplink)
            .SelectMany(type => new[] { CpdlcFilling.Lowest, CpdlcFilling.Random }
                .Select(filling => new NewCpdlc(filling, type.Number).Element(direction, type.Number))
                .Select(static element => $"{element.Identifier} {Shortened(element.Text)}")
                .Distinct());

        Snapshot.ShouldMatch(string.Join('\n', lines) + "\n", "Domain/Decoding/Snapshots/" + fileName);
    }

    [Fact]
    public void Choice_OfEachAlternative_ReadsWell()
    {
        var lines = CpdlcTables.Types.Values.Where(static type => type.Kind == CpdlcKind.Choice).OrderBy(static type => type.Name, StringComparer.Ordinal)
            .SelectMany(static type => new NewCpdlc(CpdlcFilling.Highest, 0).Alternatives(type))
            .Select(static choice => $"{choice.TypeName} {choice.Value!.TypeName}: {Shortened(choice.ToString())}");

        Snapshot.ShouldMatch(string.Join('\n', lines) + "\n", "Domain/Decoding/Snapshots/choices.txt");
    }

    private static string Shortened(string text) => text.Length > 300 ? text[..300] + " …" : text;
}
