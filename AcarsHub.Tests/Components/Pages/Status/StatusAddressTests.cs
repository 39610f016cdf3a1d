using AcarsHub.Domain.Messages;
using AcarsHub.Domain.Statistics;
using AcarsHub.Web.Components.Pages.Status;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Pages.Status;

public sealed class StatusAddressTests
{
    private static readonly DateTimeOffset s_from = new(2026, 2, 1, 10, 30, 0, TimeSpan.Zero);

    private static readonly StatusAddress[] s_addresses =
    [
        new StatusAddress(),
        new StatusAddress { Period = SeriesPeriods.All[^1], Series = "hfdl", Compares = true },
        new StatusAddress { Range = (s_from, s_from.AddHours(5)), Period = SeriesPeriods.All[4], Series = StatusAddress.Stations },
        new StatusAddress(StatusSection.Signal) { Series = "vdlm2", Window = LevelSpan.Week, BinTenths = 10, Frequency = "136.975", Station = "<b>&=?" },
        new StatusAddress(StatusSection.Frequencies) { Series = "irdm" },
        new StatusAddress(StatusSection.System),
    ];

    [Fact]
    public void Address_WrittenAndRead_IsTheSame()
    {
        foreach (var address in s_addresses)
        {
            Read(address.Write()).ShouldBe(address);
        }
    }

    [Fact]
    public void DefaultAddress_IsThePathAlone() => new StatusAddress().Write().ShouldBe("status");

    [Theory]
    [InlineData("?section=nonsense&period=2yr&decoder=morse&compare=yes&window=never&bin=7")]
    [InlineData("?from=2026-02-01T10:30Z")]
    [InlineData("?from=2026-02-01T10:30Z&to=2026-02-01T10:31Z")]
    [InlineData("?from=2026-02-02T10:30Z&to=2026-02-01T10:30Z")]
    [InlineData("?from=yesterday&to=today")]
    public void Nonsense_IsAsIfItWereNotThere(string query) => Read("status" + query).ShouldBe(new StatusAddress());

    [Fact]
    public void Kind_OfADecodersKey_IsThatDecoder()
    {
        Read("status?decoder=imsl").Kind.ShouldBe(DecoderKind.Imsl);
        Read("status?decoder=errors").Kind.ShouldBeNull();
        Read("status").Kind.ShouldBeNull();
    }

    private static StatusAddress Read(string address) => StatusAddress.Read(new Uri("http://station/" + address));
}
