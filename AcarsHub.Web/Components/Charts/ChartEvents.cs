namespace AcarsHub.Web.Components.Charts;

/// <summary>A stretch of the x axis the reader has drawn over.</summary>
/// <typeparam name="TItem">What the series are made of.</typeparam>
/// <param name="XAxis">The stretch.</param>
public sealed record ZoomedData<TItem>(ZoomedAxis XAxis);

/// <summary>From where to where; on a time axis in milliseconds since 1970.</summary>
public sealed record ZoomedAxis(double Min, double Max);

/// <summary>A point the reader has chosen.</summary>
/// <param name="SeriesIndex">Number of its series, from 0 on.</param>
/// <param name="DataPointIndex">Its number in the series, from 0 on.</param>
/// <param name="Item">What it was made of.</param>
public sealed record SelectedData<TItem>(int SeriesIndex, int DataPointIndex, TItem Item);
