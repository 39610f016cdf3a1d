using AcarsHub.Domain.Decoding.Catalogue;
using AcarsHub.Domain.Decoding.Primitives;
using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Formats.Texts;

/// <summary>
/// Groups of an airport's weather in plain words or METAR code: wind, visibility, temperatures, pressure. The first of each kind counts:
/// what follows is a forecast or an older report.
/// </summary>
internal ref struct WeatherReading(TextSlice text, DecodeBuilder output)
{
    private const int MaxWords = 400;

    private SliceReader _words = new(text);
    private TextSlice _previous;
    private bool _hasWind;
    private bool _isBehindWind;
    private bool _hasVisibility;
    private bool _hasTemperature;
    private bool _hasDewPoint;
    private bool _hasPressure;

    /// <summary>How many groups were read.</summary>
    public int Count { get; private set; }

    /// <summary>Reads to the end.</summary>
    /// <returns>How many groups were read.</returns>
    public static int Read(TextSlice text, DecodeBuilder output)
    {
        var reading = new WeatherReading(text, output);
        for (var i = 0; i < MaxWords && reading.ReadWord(); i++)
        {
        }

        return reading.Count;
    }

    private bool ReadWord()
    {
        var word = Clean(_words.Word());
        if (word.IsEmpty)
        {
            return !_words.PeekWord.IsEmpty;
        }

        var wasBehindWind = _isBehindWind;
        _isBehindWind = false;
        _ = ReadWind(word) || ReadVisibility(word, wasBehindWind) || ReadTemperatures(word) || ReadPressure(word);
        _previous = word;
        return true;
    }

    private bool ReadWind(TextSlice word)
    {
        if (_hasWind || !WeatherValues.TryWind(word.Span, _previous.Is("WIND"), out var wind))
        {
            return false;
        }

        output.Add(Fields.SurfaceWind, wind, word);
        _isBehindWind = true;
        return _hasWind = Counted();
    }

    private bool ReadVisibility(TextSlice word, bool isBehindWind)
    {
        if (isBehindWind && word.Length == 7 && word[3] == 'V')
        {
            return _isBehindWind = true; // The wind varies between two directions.
        }

        var mayBeMetres = isBehindWind || _previous.Span is "VIS" or "VISIBILITY";
        if (_hasVisibility || !WeatherValues.TryVisibility(word.Span, _previous.Span, mayBeMetres, out var visibility))
        {
            return false;
        }

        output.Add(Fields.Visibility, visibility, word);
        return _hasVisibility = Counted();
    }

    private bool ReadTemperatures(TextSlice word)
    {
        if (!_hasTemperature && (_hasWind || _hasVisibility) && WeatherValues.TryTemperaturePair(word, out var temperature, out var dewPoint))
        {
            output.Add(Fields.SurfaceCelsius, temperature, word.Cut('/').Before);
            output.Add(Fields.DewPointCelsius, dewPoint, word.Cut('/').After);
            return _hasTemperature = _hasDewPoint = Counted();
        }

        if (!_hasTemperature && word.Span is "T" or "TEMP" or "TEMPERATURE" && ReadCelsius(Fields.SurfaceCelsius))
        {
            return _hasTemperature = Counted();
        }

        return !_hasDewPoint && word.Span is "DP" or "DEWPOINT" && ReadCelsius(Fields.DewPointCelsius) && (_hasDewPoint = Counted());
    }

    /// <summary>A number behind <c>MS</c> (minus) or nothing.</summary>
    private bool ReadCelsius(Field<double> field)
    {
        var ahead = _words;
        var word = Clean(ahead.Word());
        var isMinus = word.Span is "MS" or "MINUS";
        if (isMinus || word.Span is "PS" or "PLUS")
        {
            word = Clean(ahead.Word());
        }

        if (word.Length > 4 || !Temperatures.TryCelsius(word.Span, out var celsius) || (isMinus && celsius < 0))
        {
            return false;
        }

        output.Add(field, isMinus && celsius != 0 ? -celsius : celsius, word);
        _words = ahead;
        return true;
    }

    private bool ReadPressure(TextSlice word)
    {
        if (_hasPressure)
        {
            return false;
        }

        var value = word.Span is "QNH" or "ALT" or "ALTIMETER" or "ALSTG" ? Clean(_words.PeekWord) : word;
        var isNamed = value != word;
        if (WeatherValues.TryHectopascals(value.Span, isNamed && word.Is("QNH"), out var hectopascals))
        {
            output.Add(Fields.QnhHectopascals, hectopascals, value);
            return _hasPressure = Counted();
        }

        if ((isNamed || _hasWind) && WeatherValues.TryInches(value.Span, isNamed, out var inches))
        {
            output.Add(Fields.AltimeterInches, inches, value);
            return _hasPressure = Counted();
        }

        return false;
    }

    private bool Counted()
    {
        Count++;
        return true;
    }

    private static TextSlice Clean(TextSlice word) => word.Part(0, word.Span.TrimEnd(".,;:=").Length);
}
