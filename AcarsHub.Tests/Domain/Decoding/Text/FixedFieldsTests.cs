using AcarsHub.Domain.Decoding.Text;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.Text;

public sealed class FixedFieldsTests
{
    [Fact]
    public void Take_LineBreakWithinAField_IsLeftOut()
    {
        var fields = new FixedFields(new TextSlice("AB12\r\n34CD"));

        fields.Take(2).ToString().ShouldBe("AB");
        fields.Take(4).ToString().ShouldBe("1234");
        fields.Rest.ToString().ShouldBe("CD");
    }

    [Fact]
    public void Take_FieldInOnePiece_KeepsItsPlace()
    {
        var text = "AB\r\n12";
        var fields = new FixedFields(new TextSlice(text));
        fields.Take(2);

        var field = fields.Take(2);

        field.Source.ShouldBeSameAs(text);
        field.Start.ShouldBe(4);
    }

    [Fact]
    public void Take_BeyondTheEnd_IsWhatIsLeft()
    {
        var fields = new FixedFields(new TextSlice("ABC"));

        fields.Take(5).ToString().ShouldBe("ABC");
        fields.Take(5).IsEmpty.ShouldBeTrue();
    }
}
