using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Airline;

/// <summary>
/// Header of United's downlinks: <c>/ET EXP TIME       / KIAH KBOS 05 030814</c> = code, title, origin, destination, day the flight
/// began, HHMMSS of the message (decoding.md 4.2, labels 13 to 18 and 5Z).
/// </summary>
internal readonly struct UnitedHeader
{
    private const int MaxTitleLength = 24;
    private const int IcaoLength = 4;
    private const int TimeLength = 6;

    public TextSlice Code { get; private init; }

    public TextSlice Title { get; private init; }

    public TextSlice Origin { get; private init; }

    public TextSlice Destination { get; private init; }

    public TextSlice Day { get; private init; }

    public TextSlice Time { get; private init; }

    /// <summary>What stands behind the header.</summary>
    public TextSlice Rest { get; private init; }

    public static bool TryRead(TextSlice text, out UnitedHeader header)
    {
        header = default;
        var slash = text.IndexOf('/', 1);
        if (text[0] != '/' || slash is < 0 or > MaxTitleLength)
        {
            return false;
        }

        var head = new SliceReader(text.Part(1, slash - 1));
        var code = head.Word();
        var reader = new SliceReader(text.From(slash + 1));
        var (origin, destination, day) = (reader.Word(), reader.Word(), reader.Word());
        reader.SkipBlanks();
        header = new UnitedHeader
        {
            Code = code,
            Title = head.Rest.Trim(),
            Origin = origin,
            Destination = destination,
            Day = day,
            Time = reader.Take(TimeLength),
            Rest = reader.Rest,
        };
        return IsIcao(origin) && IsIcao(destination) && Times.TryDay(day.Span, out _) && header.Time.Length == TimeLength && Times.TryTimeOfDay(header.Time.Span, out _);
    }

    public void AddRoute(DecodeBuilder output)
    {
        output.ReadDeparture(Origin);
        output.ReadArrival(Destination);
        output.ReadDay(Fields.Day, Day);
    }

    private static bool IsIcao(TextSlice text) => text.Length == IcaoLength && DecodeBuilder.IsAirport(text.Span);
}
