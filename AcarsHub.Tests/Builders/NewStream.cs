using System.Text;

namespace AcarsHub.Tests.Builders;

public static class NewStream
{
    public static Stream Of(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
