using System.Text;
using System.Text.Json.Nodes;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Cli;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Cli;

public sealed class DecodeCommandTests : IDisposable
{
    private const string Report = """{"label":"10","text":"/N39.019/W078.468/10/0.83/246/400/KCVG/0155/0073/00018/COLNS/STEVY/0120/FAIIR/0126/KTEB/"}""";

    private readonly string _directory = Directory.CreateTempSubdirectory("acarshub-").FullName;
    private readonly MemoryStream _output = new();
    private readonly StringWriter _errors = new();

    private List<JsonNode> Lines => [.. Encoding.UTF8.GetString(_output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonNode.Parse(line)!)];

    [Fact]
    public void Message_IsAnsweredWithWhatItSays()
    {
        Run(Report + "\n").ShouldBe(0);

        var answer = Lines.ShouldHaveSingleItem().AsObject();
        answer.Select(static pair => pair.Key).ShouldBe(["decoded", "level", "decoder", "description", "items", "raw", "remaining"]);
        answer["decoded"]!.GetValue<bool>().ShouldBeTrue();
        answer["level"]!.GetValue<string>().ShouldBe("partial");
        answer["items"]!.AsArray().Single(static item => item!["code"]!.GetValue<string>() == "ALT")!["value"]!.GetValue<string>().ShouldBe("40000 feet");
        answer["raw"]!["altitude"]!.GetValue<int>().ShouldBe(40_000);
        _errors.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void TextOfNoFormat_RemainsWhole()
    {
        Run("""{"label":"??","text":"WHAT\r\nIS IT"}""").ShouldBe(0);

        var answer = Lines.ShouldHaveSingleItem();
        (answer["decoded"]!.GetValue<bool>(), answer["level"]!.GetValue<string>(), answer["decoder"]!.GetValue<string>()).ShouldBe((false, "none", "none"));
        answer["remaining"]!.GetValue<string>().ShouldBe("WHAT\r\nIS IT");
    }

    [Fact]
    public void BadLines_AreAnsweredInTheirPlaceAndGiveOne()
    {
        Run($"{Report}\nnonsense\n\n{Report}\r\n").ShouldBe(1);

        Lines.Count.ShouldBe(4);
        Lines[0]["decoded"]!.GetValue<bool>().ShouldBeTrue();
        Lines[1].ToJsonString().ShouldBe("""{"error":"line 2: not JSON: unexpected character or end at byte 2"}""");
        Lines[2].ToJsonString().ShouldBe("""{"error":"line 3: nothing there, expected a JSON object"}""");
        Lines[3]["decoded"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public void Files_AreReadOneAfterTheOther()
    {
        Run("", Write("a.jsonl", Report + "\n" + Report), Write("b.jsonl", "{}\n")).ShouldBe(1);

        Lines.Count.ShouldBe(3);
        Lines[2].ToJsonString().ShouldBe("""{"error":"line 3: label is missing"}""");
    }

    [Fact]
    public void FileThatIsNotThere_IsNamedOnStandardError()
    {
        Run("", Path.Combine(_directory, "none.jsonl")).ShouldBe(1);

        _output.ToArray().ShouldBeEmpty();
        _errors.ToString().ShouldStartWith("Failed: ");
        _errors.ToString().ShouldContain("none.jsonl");
    }

    [Fact]
    public async Task Program_WithTheCommand_WritesNothingElseAndOpensNoDatabase()
    {
        var file = Write("a.jsonl", Report + "\nnonsense\n");

        var (exitCode, output) = await ServerProcess.RunAsync(_directory, ["decode", file]);

        exitCode.ShouldBe(1);
        output.Split('\n').Length.ShouldBe(2, output);
        output.ShouldStartWith("""{"decoded":true,""");
        Directory.GetFileSystemEntries(_directory).ShouldBe([file]);
    }

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private int Run(string standardInput, params string[] files) =>
        DecodeCommand.Run([.. files.Select(static file => new FileInfo(file))], () => NewStream.Of(standardInput), _output, _errors);

    private string Write(string name, string contents)
    {
        var path = Path.Combine(_directory, name);
        File.WriteAllText(path, contents);
        return path;
    }
}
