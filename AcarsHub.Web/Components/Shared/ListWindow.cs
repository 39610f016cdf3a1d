namespace AcarsHub.Web.Components.Shared;

/// <summary>What the browser asks for when an empty stretch of the list comes near the screen.</summary>
/// <param name="Start">Index of the first item wanted, counted from the head the browser saw.</param>
/// <param name="Count">How many items.</param>
/// <param name="AtTop">Whether the reader is at the very top.</param>
/// <param name="Head">Number of items that had been put on top when the browser counted.</param>
/// <param name="ItemHeight">Average height it has measured, in CSS pixels.</param>
public sealed record WindowRequest(int Start, int Count, bool AtTop, long Head, double ItemHeight);

/// <summary>
/// Which part of a long list, newest first, exists in the page. At the top it stays there and new items flow in; further down it
/// moves along with the items being read, and what is new only lengthens the empty stretch above.
/// </summary>
/// <param name="initialCount">Items shown before the browser has said anything, so also in the pre-rendered page.</param>
/// <param name="itemHeight">Estimated height of an item until the browser has measured.</param>
public sealed class ListWindow(int initialCount, double itemHeight)
{
    /// <summary>Most items a browser may have at a time, whatever it asks for.</summary>
    public const int HighestCount = 120;

    private const double LowestHeight = 24;
    private const double HighestHeight = 2000;

    private int _total;
    private int _count = initialCount;
    private long _head;
    private bool _started;

    /// <summary>Index of the first item that exists in the page.</summary>
    public int Start { get; private set; }

    /// <summary>Index behind the last item that exists in the page.</summary>
    public int End => Math.Min(Start + _count, _total);

    /// <summary>Whether the reader is at the very top.</summary>
    public bool AtTop { get; private set; } = true;

    /// <summary>Items that came in on top since the reader left the top.</summary>
    public long Unseen { get; private set; }

    /// <summary>Height of the stretch above, in CSS pixels.</summary>
    public double SpaceAbove => Start * ItemHeight;

    /// <summary>Height of the stretch below, in CSS pixels.</summary>
    public double SpaceBelow => (_total - End) * ItemHeight;

    private double ItemHeight { get; set; } = itemHeight;

    /// <summary>Takes note of a changed list.</summary>
    /// <param name="head">Number of items ever put on top of it.</param>
    /// <param name="total">Its present length.</param>
    public void Follow(long head, int total)
    {
        if (_started && !AtTop)
        {
            var added = Math.Max(head - _head, 0);
            Start = (int)Math.Min(Start + added, int.MaxValue);
            Unseen += added;
        }

        _started = true;
        _head = head;
        _total = total;
        Clamp();
    }

    /// <summary>Moves to what the browser asked for.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Show(WindowRequest request)
    {
        var before = (Start, End, AtTop, ItemHeight);
        AtTop = request.AtTop;
        Unseen = AtTop ? 0 : Unseen;
        _count = Math.Clamp(request.Count, 1, HighestCount);
        if (double.IsFinite(request.ItemHeight))
        {
            ItemHeight = Math.Clamp(request.ItemHeight, LowestHeight, HighestHeight);
        }

        // Items may have come in on top while the request was on its way.
        var shift = AtTop ? 0 : Math.Clamp(_head - request.Head, 0, _total);
        Start = AtTop ? 0 : (int)Math.Min(Math.Max(request.Start, 0) + shift, int.MaxValue);
        Clamp();
        return before != (Start, End, AtTop, ItemHeight);
    }

    // At the end of the list the window keeps its length, so that items falling off the end do not empty the page.
    private void Clamp() => Start = Math.Clamp(Start, 0, Math.Max(_total - _count, 0));
}
