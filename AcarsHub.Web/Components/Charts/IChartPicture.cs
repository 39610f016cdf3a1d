namespace AcarsHub.Web.Components.Charts;

/// <summary>A chart that can be saved as a picture, whatever it is made of.</summary>
internal interface IChartPicture
{
    /// <summary>Saves it in the browser.</summary>
    /// <param name="fileName">Name of the file.</param>
    /// <param name="heading">What stands above it.</param>
    Task SaveAsync(string fileName, string heading);
}
