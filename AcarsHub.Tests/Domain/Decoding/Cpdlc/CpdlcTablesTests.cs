using System.Numerics;
using AcarsHub.Domain.Decoding;
using AcarsHub.Domain.Decoding.Cpdlc;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Cpdlc;

public sealed class CpdlcTablesTests
{
    [Fact]
    public void Elements_OfBothDirections_AreAllThereInOrder()
    {
        CpdlcTables.Uplink.Select(static type => type.Number).ShouldBe(Enumerable.Range(0, 183));
        CpdlcTables.Downlink.Select(static type => type.Number).ShouldBe(Enumerable.Range(0, 129));
        CpdlcTables.Find(MessageDirection.Uplink, 183).ShouldBeNull();
        CpdlcTables.Find(MessageDirection.Downlink, -1).ShouldBeNull();
    }

    [Fact]
    public void Wording_WithPlaceholders_HasDataToFillThem()
    {
        var contradictions = CpdlcTables.Uplink.Concat(CpdlcTables.Downlink)
            .Where(static type => type.Wording.Contains('[') != type.DataType is not null)
            .Select(static type => type.Identifier);

        // Withdrawn from the standard, and never had data since.
        contradictions.ShouldBe(["UM178"]);
    }

    [Fact]
    public void Field_OfEachType_IsAsWideAsItsRangeNeeds()
    {
        foreach (var type in CpdlcTables.Types.Values)
        {
            var range = type.Kind switch
            {
                CpdlcKind.Enumerated or CpdlcKind.Boolean => type.Names.Length,
                CpdlcKind.Choice => type.Members.Length,
                _ => type.High - type.Low + 1,
            };

            type.Width.ShouldBe(BitOperations.Log2((uint)range - 1) + (range > 1 ? 1 : 0), type.Name);
        }
    }

    [Fact]
    public void Members_OfEachType_HaveKeysOfTheirOwn()
    {
        foreach (var type in CpdlcTables.Types.Values)
        {
            type.Members.Select(static member => member.Type.Key).ShouldBeUnique(type.Name);
            type.Members.Select(static member => member.Type.Identifier.ToUpperInvariant()).ShouldBeUnique(type.Name);
            type.OptionalCount.ShouldBe(type.Members.Count(static member => member.IsOptional), type.Name);
        }
    }

    [Fact]
    public void Types_OfTheTable_AreAllUsed()
    {
        var used = new HashSet<string>();
        foreach (var type in CpdlcTables.Uplink.Concat(CpdlcTables.Downlink).Select(static element => element.DataType).OfType<CpdlcType>())
        {
            Use(type, used);
        }

        CpdlcTables.Types.Keys.Except(used).ShouldBeEmpty();
    }

    [Fact]
    public void SpokenForm_OfEachType_HasItsNumberOfParts()
    {
        foreach (var type in CpdlcTables.Types.Values)
        {
            type.Words.Length.ShouldBe(type.Names.Length, type.Name);
            type.Pattern?.Pieces.SelectMany(static piece => piece).ShouldAllBe(part => (part.Member ?? 0) <= type.Members.Length, type.Name);
        }
    }

    private static void Use(CpdlcType type, HashSet<string> used)
    {
        used.Add(type.Name);
        used.Add(type.BaseName);
        foreach (var member in type.Members)
        {
            Use(member.Type, used);
        }
    }
}
