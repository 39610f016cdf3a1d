using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>The first lines of a departure clearance: which flight it is for. Every airline has its own.</summary>
internal ref struct ClearanceHeader(DecodeBuilder output)
{
    private const int MaxLines = 12;

    private bool _hasCallsign;
    private bool _hasDeparture;
    private bool _hasType;

    public void Read(TextSlice text)
    {
        var lines = new LineReader(text);
        for (var i = 0; i < MaxLines && lines.TryNext(out var line); i++)
        {
            ReadLine(line);
        }

        Keywords.Read(output, Fields.ScheduledDepartureTime, text, PlainValues.TryTime, "SKED DEP TIME", "SKD", "STD");
        if (!_hasDeparture && Keywords.TryRead<string>(text, PlainValues.TryIcao, out var departure, out var source, "DEPARTING", "DEP"))
        {
            output.Add(Fields.DepartureIcao, departure, source);
        }

        if (!_hasType)
        {
            Keywords.Read<string>(output, Fields.AircraftType, text, TryAircraftType, "EQUIP", "EQPT");
        }
    }

    private void ReadLine(TextSlice line)
    {
        var words = new SliceReader(line);
        var first = words.Word();
        if (first.Is("FLIGHT"))
        {
            ReadFlightLine(ref words);
        }
        else if (first.Is("PDC") || (words.PeekWord.Is("PDC") && words.Word().Is("PDC")))
        {
            ReadPdcLine(ref words);
        }
        else if (!_hasCallsign && PlainValues.TryCallsign(first.Span, out var callsign))
        {
            output.Add(Fields.Callsign, callsign, first);
            _hasCallsign = true;
            ReadBehindCallsign(ref words);
        }
        else if (!_hasType)
        {
            ReadAircraftLine(first, ref words);
        }
    }

    /// <summary><c>FLIGHT 2380/01 ABQ - PHX</c>.</summary>
    private void ReadFlightLine(ref SliceReader words)
    {
        var (flight, day) = words.Word().Cut('/');
        if (!Numbers.TryDigits(flight.Span, out _))
        {
            return;
        }

        output.ReadText(Fields.Flight, flight);
        if (Times.TryDay(day.Span, out var ofMonth))
        {
            output.Add(Fields.DepartureDay, ofMonth, day);
        }

        var from = words.Word();
        if (words.Word().Is("-"))
        {
            ReadAirports(from, words.Word());
        }
    }

    /// <summary><c>PDC 291826</c> (day and time), <c>PDC 2699 MSP RDU</c> (flight and airports), <c>PDC SEQ 001</c>.</summary>
    private void ReadPdcLine(ref SliceReader words)
    {
        var number = words.Word();
        var from = words.Word();
        if (number.Length == 6 && Times.TryDayAndTime(number.Span, out var time))
        {
            output.Add(Fields.MessageTimestamp, time, number);
        }
        else if (number.Is("SEQ") && Numbers.TryDigits(from.Span, out _))
        {
            output.ReadText(Fields.ClearanceNumber, from);
        }
        else if (Numbers.TryDigits(number.Span, out _) && ReadAirports(from, words.Word()))
        {
            output.ReadText(Fields.Flight, number);
        }
    }

    /// <summary><c>JST400 A320 YSSY 1910</c>: type, departure, time off blocks.</summary>
    private void ReadBehindCallsign(ref SliceReader words)
    {
        var type = words.Word();
        var departure = words.Word();
        var time = words.Word();
        if (TryAircraftType(type.Span, out _) && PlainValues.TryIcao(departure.Span, out _) && Times.TryTimeOfDay(time.Span, out var offBlock))
        {
            _hasType = output.ReadText(Fields.AircraftType, type);
            _hasDeparture = output.ReadDeparture(departure);
            output.Add(Fields.OffBlockTime, offBlock, time);
        }
    }

    /// <summary><c>A319/L P0110 300</c>: type and equipment, proposed time, level.</summary>
    private void ReadAircraftLine(TextSlice first, ref SliceReader words)
    {
        var (type, equipment) = first.Cut('/');
        var proposed = words.Word();
        if (TryAircraftType(type.Span, out _) && equipment.Length == 1 && proposed[0] == 'P' && Times.TryTimeOfDay(proposed.From(1).Span, out var time))
        {
            _hasType = output.ReadText(Fields.AircraftType, type);
            output.Add(Fields.EstimatedDepartureTime, time, proposed);
        }
    }

    private bool ReadAirports(TextSlice from, TextSlice to)
    {
        if (_hasDeparture || !PlainValues.TryIata(from.Span, out _) || !PlainValues.TryIata(to.Span, out _))
        {
            return false;
        }

        _hasDeparture = output.ReadDeparture(from);
        return output.ReadArrival(to);
    }

    /// <summary>A type designator of ICAO Doc 8643: a letter, then letters and digits, three or four in all.</summary>
    private static bool TryAircraftType(ReadOnlySpan<char> text, out string type)
    {
        var ok = text.Length is 3 or 4 && char.IsAsciiLetterUpper(text[0]) && PlainValues.IsCapitalsOrDigits(text) && text.IndexOfAnyInRange('0', '9') > 0;
        type = ok ? text.ToString() : "";
        return ok;
    }
}
