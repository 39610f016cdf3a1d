using AcarsHub.Web.Configuration;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Configuration;

public sealed class DatabasePathTests
{
    [Theory]
    [InlineData("sqlite:////run/acars/messages.db", "/run/acars/messages.db")]
    [InlineData("SQLITE:////run/acars/messages.db", "/run/acars/messages.db")]
    [InlineData("sqlite:///relative.db", "relative.db")]
    [InlineData("/run/acars/messages.db", "/run/acars/messages.db")]
    [InlineData("./data/acarshub.db", "./data/acarshub.db")]
    public void Parse_EitherForm_IsThePath(string text, string expected) => DatabasePath.Parse(text).ShouldBe(expected);
}
