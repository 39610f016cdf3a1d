using AcarsHub.Domain.Tracking;
using AcarsHub.Tests.Builders;
using AcarsHub.Web.Components.Alerts;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Components.Alerts;

public sealed class ReadMessagesTests
{
    [Fact]
    public void Message_ReceivedAgain_IsUnreadAgain()
    {
        var message = Message(5);
        var read = ReadMessages.None.With(message);

        read.Contains(message).ShouldBeTrue();
        read.Contains(message.HeardAgain(NewMessage.Stored(6))).ShouldBeFalse();
        read.Contains(Message(4)).ShouldBeFalse();
    }

    [Fact]
    public void All_AreAllThatWereStoredBeforeAndTheUnstoredAmongThem()
    {
        var read = ReadMessages.None.With(Message(9)).WithAll([Message(-3), Message(7), Message(5)]);

        read.Mark.ShouldBe(7);
        read.Ids.ShouldBe([-3, 9]);
        read.Contains(Message(6)).ShouldBeTrue();
        read.Contains(Message(-4)).ShouldBeFalse();
        read.Contains(Message(8)).ShouldBeFalse();
    }

    [Fact]
    public void Ids_BeyondTheBound_ForgetTheOldest()
    {
        var read = Enumerable.Range(1, ReadMessages.Most + 1).Aggregate(ReadMessages.None, static (sofar, id) => sofar.With(Message(id)));

        read.Ids.Count.ShouldBe(ReadMessages.Most);
        read.Contains(Message(1)).ShouldBeFalse();
        read.Contains(Message(2)).ShouldBeTrue();
    }

    [Fact]
    public void Json_OfWhatWasWritten_IsReadBack()
    {
        var read = ReadMessages.None.WithAll([Message(7)]).With(Message(12));

        ReadMessages.Parse(read.Write()).ShouldBe(read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[\"uid-1\",\"uid-2\"]")]
    [InlineData("{\"mark\":\"x\",\"ids\":[]}")]
    [InlineData("{\"mark\":1}")]
    [InlineData("7")]
    public void Json_OfSomethingElse_IsNothingRead(string? json) => ReadMessages.Parse(json).ShouldBe(ReadMessages.None);

    [Fact]
    public void Mark_BeyondTheNewestMessage_ComesFromAnotherDatabase()
    {
        var read = ReadMessages.None.WithAll([Message(7)]);

        read.In(newest: 7).ShouldBe(read);
        read.In(newest: 0).ShouldBe(read); // Nothing is known of this one yet.
        read.In(newest: 6).ShouldBe(ReadMessages.None);
    }

    private static TrackedMessage Message(long id) => new(NewMessage.Stored(id));
}
