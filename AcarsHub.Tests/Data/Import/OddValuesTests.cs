using AcarsHub.Tests.Builders.Legacy;
using Shouldly;
using Xunit;

namespace AcarsHub.Tests.Data.Import;

/// <summary>Values real files hold that no schema promises.</summary>
public sealed class OddValuesTests : IDisposable
{
    private readonly AdoptionFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("msg_time", "1700000000.123", "1700000000123")]
    [InlineData("msg_time", "1700000000123", "1700000000123")]
    [InlineData("msg_time", "'1700000001'", "1700000001000")]
    [InlineData("toaddr", "'NaN'", "")]
    [InlineData("toaddr", "'0'", "")]
    [InlineData("toaddr", "'99999999'", "")]
    [InlineData("alt", "'33000.4'", "33000")]
    [InlineData("alt", "'-50'", "-50")]
    [InlineData("alt", "'FL330'", "")]
    [InlineData("level", "'-6.9'", "-6.9")]
    [InlineData("level", "'-0'", "0")]
    [InlineData("level", "'weak'", "")]
    [InlineData("level", "'1e999'", "")]
    [InlineData("error", "'true'", "1")]
    [InlineData("error", "'false'", "0")]
    [InlineData("is_response", "'1'", "1")]
    [InlineData("is_response", "'0'", "0")]
    [InlineData("is_onground", "'1'", "2")]
    [InlineData("is_onground", "'0'", "0")]
    [InlineData("ack", "'true'", "")]
    [InlineData("ack", "char(21)", "!")]
    [InlineData("ack", "'8'", "8")]
    [InlineData("lat", "'91'", "")]
    [InlineData("lon", "''", "")]
    [InlineData("freq", "''", "")]
    [InlineData("icao", "'NAN'", "")]
    [InlineData("icao", "'11259375'", "ABCDEF")]
    [InlineData("icao", "'400123'", "400123")]
    [InlineData("message_type", "'Imsl'", "IMS-L")]
    [InlineData("message_type", "'TELEX'", "ACARS")]
    [InlineData("msg_text", "'line' || char(13, 10) || '  two '", "line\r\n  two ")]
    [InlineData("tail", "'.N1'", ".N1")]
    public async Task Adopt_OddValue_IsTypedOrLeftOut(string column, string stored, string expected)
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { Revision = 15, Messages = 2 }, $"UPDATE messages SET {column} = {stored} WHERE id = {LegacyRows.IdOf(2)}");

        await _folder.AdoptAsync();

        _folder.One($"SELECT {column} FROM messages WHERE id = {LegacyRows.IdOf(2)}").ShouldBe(expected);
    }

    [Fact]
    public async Task Adopt_HalfAPosition_LeavesBothOut()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { Revision = 15, Messages = 2 }, $"UPDATE messages SET lon = '' WHERE id = {LegacyRows.IdOf(2)}");

        await _folder.AdoptAsync();

        _folder.Query("SELECT DISTINCT lat, lon FROM messages").ShouldBe(["|"]);
    }

    [Fact]
    public async Task Adopt_MessagesWithoutTimeOrType_AreKept()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { WithNulls = true, Messages = 2 }, "UPDATE messages SET message_type = NULL");

        var result = await _folder.AdoptAsync();

        _folder.Query("SELECT DISTINCT message_type FROM messages WHERE id >= 103").ShouldBe(["ACARS"]);
        result.Repairs.UnknownTypes.ShouldBe(2);
        result.Repairs.Icao.ShouldBe(2);
    }

    [Fact]
    public async Task Adopt_ColumnsMissing_LeavesThemEmpty()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { WithFts = false, Messages = 2 }, "ALTER TABLE messages DROP COLUMN libacars; ALTER TABLE messages DROP COLUMN lon; ALTER TABLE messages_saved DROP COLUMN station_id; ALTER TABLE messages_saved DROP COLUMN term");

        (await _folder.AdoptAsync()).Messages.ShouldBe(4);

        _folder.Query("SELECT DISTINCT lat, lon, libacars FROM messages").ShouldBe(["||"]);
        _folder.One("SELECT count(*) FROM alert_matches").ShouldBe("0");
    }

    [Fact]
    public async Task Adopt_EmptyDatabase_GivesAnEmptyOne()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { Revision = 15, Messages = 0 });

        (await _folder.AdoptAsync()).Messages.ShouldBe(0);
    }

    [Fact]
    public async Task Adopt_NoRoomBelowTheLowestId_PutsSavedMessagesBehindTheNewest()
    {
        NewLegacyDatabase.Create(_folder.Database, new LegacyShape { Messages = 2 }, "UPDATE messages SET id = id - 102");

        await _folder.AdoptAsync();

        _folder.Query("SELECT id, msg_text FROM messages WHERE msg_time < 1650000000000 ORDER BY id").ShouldBe(["5|LONG AGO", "6|NO TERM"]);
    }
}
