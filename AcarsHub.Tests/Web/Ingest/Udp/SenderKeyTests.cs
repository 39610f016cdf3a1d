using System.Net;
using AcarsHub.Web.Ingest.Udp;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Web.Ingest.Udp;

public sealed class SenderKeyTests
{
    [Theory]
    [InlineData("192.0.2.7:4000")]
    [InlineData("[2001:db8::1:2:3:4]:4000")]
    [InlineData("[::ffff:192.0.2.7]:4000")]
    public void Of_TheSameSender_IsTheSame(string sender) => Key(sender).ShouldBe(Key(sender));

    [Theory]
    [InlineData("192.0.2.7:4000", "192.0.2.7:4001")]
    [InlineData("192.0.2.7:4000", "192.0.2.8:4000")]
    [InlineData("[2001:db8::1]:4000", "[2001:db8::1]:4001")]
    [InlineData("[2001:db8::1]:4000", "[2001:db9::1]:4000")]
    [InlineData("[2001:db8::1]:4000", "[2001:db8::2]:4000")]
    [InlineData("[::ffff:192.0.2.7]:4000", "[::ffff:192.0.2.8]:4000")]
    public void Of_TwoSenders_Differs(string one, string other) => Key(one).ShouldNotBe(Key(other));

    private static SenderKey Key(string endPoint) => SenderKey.Of(IPEndPoint.Parse(endPoint).Serialize());
}
