namespace AcarsHub.Benchmarks.Search.History;

/// <summary>A distribution known by some of its quantiles; between two of them every value is as likely as every other.</summary>
/// <param name="points">Share of values at most so large, and the value; from share 0 to share 1, both rising.</param>
internal sealed class Quantiles(params (double Share, double Value)[] points)
{
    /// <summary>The next value.</summary>
    public double Next(Random random) => At(random.NextDouble());

    /// <summary>The value which this share of all values does not exceed.</summary>
    public double At(double share)
    {
        for (var i = 1; i < points.Length; i++)
        {
            var (low, high) = (points[i - 1], points[i]);
            if (share <= high.Share)
            {
                return low.Value + ((high.Value - low.Value) * (share - low.Share) / (high.Share - low.Share));
            }
        }

        return points[^1].Value;
    }
}
