using AcarsHub.Domain.Decoding.Text;

namespace AcarsHub.Domain.Decoding.Arinc622;

/// <summary>Finds the digits of bit fields that follow each other.</summary>
/// <param name="layout">The text.</param>
/// <param name="first">The first bit.</param>
internal ref struct BitMarks(Arinc622Layout layout, int first)
{
    private int _position = first;

    /// <summary>The digits of the next field.</summary>
    public TextSlice Next(int bits)
    {
        var start = _position;
        _position += bits;
        return layout.Bits(start, _position);
    }
}
