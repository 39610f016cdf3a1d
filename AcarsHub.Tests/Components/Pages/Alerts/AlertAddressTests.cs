using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components.Pages.Alerts;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Pages.Alerts;

public sealed class AlertAddressTests
{
    [Fact]
    public void Address_OfATermAndPage_IsReadBack()
    {
        Read(AlertAddress.Of("A&B #1", 3)).ShouldBe(new AlertAddress(IsHistory: true, "A&B #1", 3, null));
        Read(AlertAddress.Of("FUEL")).ShouldBe(new AlertAddress(IsHistory: true, "FUEL", 1, null));
        Read(AlertAddress.OfHistory).ShouldBe(new AlertAddress(IsHistory: true, null, 1, null));
        Read(AlertAddress.Of(NewMessage.Tracked(7, NewMessage.Received()))).ShouldBe(AlertAddress.Live with { Message = 7 });
    }

    [Theory]
    [InlineData("alerts")]
    [InlineData("alerts?mode=other&term=X&page=2")]
    [InlineData("alerts?message=x")]
    public void Address_OfNothingKnown_IsTheLivePage(string address) => Read(address).ShouldBe(AlertAddress.Live);

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-1", 1)]
    [InlineData("x", 1)]
    [InlineData("2000000000", 10_000_000)]
    public void Page_ThatIsNone_IsTheNearest(string page, int expected) => Read($"alerts?mode=history&term=X&page={page}").Page.ShouldBe(expected);

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(4, 7, "1 2 3 4 5 6 7")]
    [InlineData(1, 8, "1 2 3 4 5 … 8")]
    [InlineData(4, 8, "1 2 3 4 5 … 8")]
    [InlineData(5, 9, "1 … 4 5 6 … 9")]
    [InlineData(6, 9, "1 … 5 6 7 8 9")]
    [InlineData(100, 100, "1 … 96 97 98 99 100")]
    public void Numbers_OfAPager_AreSevenAtTheMost(int current, int pages, string expected)
    {
        var numbers = PageNumbers.Of(current, pages);

        string.Join(' ', numbers.Select(static number => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")).ShouldBe(expected);
        numbers.Length.ShouldBeLessThanOrEqualTo(PageNumbers.Most);
        numbers.ShouldContain(current);
    }

    private static AlertAddress Read(string address) => AlertAddress.Read(new Uri(new Uri("http://station/sub/"), address));
}
