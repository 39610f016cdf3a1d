using AcarsHub.Web.Status;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace AcarsHub.Web.Components.Pages.Status;

/// <summary>Charts of what was received, and the state of the station. What is shown stands in the address.</summary>
public sealed partial class StatusPage : ComponentBase, IDisposable
{
    private static readonly string[] s_titles = [.. StatusSectionName.All.Select(static name => name.Title)];

    private StatusAddress _address = new();

    [Inject]
    private NavigationManager Navigation { get; set; } = null!; // Set by the framework before the first render.

    [Inject]
    private StatusBuilder Status { get; set; } = null!; // Likewise.

    private string Title => StatusSectionName.Of(_address.Section).Title;

    private DatabaseStatus Database => Status.Build().Database;

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        Navigation.LocationChanged += OnLocationChanged;
        _address = StatusAddress.Read(new Uri(Navigation.Uri));
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        if (Navigation.ToBaseRelativePath(e.Location).Split('?', '#')[0] == StatusAddress.Path)
        {
            _address = StatusAddress.Read(new Uri(e.Location));
            StateHasChanged();
        }
    }

    private void Go(StatusAddress address) => Navigation.NavigateTo(address.Write());
}
