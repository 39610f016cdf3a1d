using System.Text.Json;
using AcarsHub.Domain.Decoding.MediaAdvisory;
using AcarsHub.Tests.Builders;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Domain.Decoding.MediaAdvisory;

public sealed class MediaAdvisoryTests
{
    [Theory]
    [InlineData("0EV005043VSH", true, "VHF ACARS", 0, 50, 43, "VHF ACARS,Default SATCOM,HF", null)]
    [InlineData("0L2235959X", false, "VDL2", 23, 59, 59, "Inmarsat Aero H/H+/I/L", null)]
    [InlineData("0EG000000CGI/", true, "Globalstar", 0, 0, 0, "ICO,Globalstar,Iridium", null)]
    [InlineData("0EH120000HV/FREE TEXT/2\r\n", true, "HF", 12, 0, 0, "HF,VHF ACARS", "FREE TEXT/2")]
    public void Read_Advisory_TellsLinksAndTime(
        string text, bool isEstablished, string current, int hour, int minute, int second, string available, string? free)
    {
        var message = MediaAdvisoryReader.Read(text);

        message.IsMalformed.ShouldBeFalse();
        message.IsEstablished.ShouldBe(isEstablished);
        message.CurrentLink.ShouldNotBeNull().Name.ShouldBe(current);
        message.Time.ShouldBe(new TimeOnly(hour, minute, second));
        string.Join(',', message.AvailableLinks.Select(static link => link.Name)).ShouldBe(available);
        message.Text.ShouldBe(free);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0EV005043")]
    [InlineData("6EV140812V/")]
    [InlineData("0XV005043V")]
    [InlineData("0EQ005043V")]
    [InlineData("0EV245043V")]
    [InlineData("0EV006043V")]
    [InlineData("0EV 05043V")]
    [InlineData("0EV005043Q")]
    [InlineData("0EV005043VVVVVVVVV")]
    [InlineData("0EV005043/TEXT")]
    public void Read_BrokenFormat_IsMalformed(string text)
    {
        var message = MediaAdvisoryReader.Read(text);

        message.IsMalformed.ShouldBeTrue();
        LibacarsRecords.Written(writer => MediaAdvisoryJson.Write(writer, message)).GetRawText().ShouldBe("""{"err":true}""");
    }

    [Theory]
    [InlineData("0EV005043VSH")]
    [InlineData("0LH120000HV/FREE TEXT")]
    [InlineData("6EV140812V/")]
    public void Advisory_WrittenAndRead_IsTheSame(string text)
    {
        var message = MediaAdvisoryReader.Read(text);

        ShouldBeSame(MediaAdvisoryJson.Read(LibacarsRecords.Written(writer => MediaAdvisoryJson.Write(writer, message))), message);
    }

    [Fact]
    public void ReadJson_LinkWeDoNotKnow_IsNamedByTheDecoder()
    {
        using var document = JsonDocument.Parse(
            """{"err":false,"version":1,"current_link":{"code":"Q","descr":"New link","established":true,"time":{"hour":1,"min":2,"sec":3}},"links_avail":[{"code":"Q"},7]}""");

        var message = MediaAdvisoryJson.Read(document.RootElement);

        message.Version.ShouldBe(1);
        message.CurrentLink.ShouldBe(new MediaLink('Q', "New link"));
        message.AvailableLinks.ShouldBe([new MediaLink('Q', "Q")]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"err":false}""")]
    [InlineData("""{"err":false,"current_link":{"code":"VV","time":{"hour":1,"min":2,"sec":3}}}""")]
    [InlineData("""{"err":false,"current_link":{"code":"V","time":{"hour":24,"min":2,"sec":3}}}""")]
    [InlineData("""{"err":false,"current_link":{"code":"V","time":"now"}}""")]
    [InlineData("""{"err":true,"current_link":{"code":"V","time":{"hour":1,"min":2,"sec":3}}}""")]
    public void ReadJson_WithoutLinkAndTime_IsMalformed(string json)
    {
        using var document = JsonDocument.Parse(json);
        MediaAdvisoryJson.Read(document.RootElement).IsMalformed.ShouldBeTrue();
    }

    [Fact]
    public void EveryRecord_OfTheCollection_AgreesWithLibacars()
    {
        var records = LibacarsRecords.ReadOrSkip("media-adv");

        records.Count.ShouldBe(13);
        foreach (var record in records)
        {
            var message = MediaAdvisoryReader.Read(record.Text);

            LibacarsRecords.Written(writer => MediaAdvisoryJson.Write(writer, message)).ShouldHaveAllOf(record.Expected, record.Id);
            ShouldBeSame(MediaAdvisoryJson.Read(record.Expected), message);
        }
    }

    private static void ShouldBeSame(MediaAdvisoryMessage actual, MediaAdvisoryMessage expected)
    {
        actual.AvailableLinks.ShouldBe(expected.AvailableLinks.AsEnumerable());
        (actual with { AvailableLinks = [] }).ShouldBe(expected with { AvailableLinks = [] });
    }
}
