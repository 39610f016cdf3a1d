using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace AcarsHub.Web;

/// <summary>
/// Keeps the keys that protect what a page sends back in memory. Pages do not outlive the process either, and a container with a
/// read-only file system has no place for key files.
/// </summary>
internal sealed class MemoryKeys : IXmlRepository
{
    private readonly Lock _lock = new();
    private readonly List<XElement> _elements = [];

    /// <summary>Makes the framework use this instead of files.</summary>
    public static void Configure(KeyManagementOptions options)
    {
        options.XmlRepository = new MemoryKeys();
        options.XmlEncryptor = new NullXmlEncryptor();
    }

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_lock)
        {
            return [.. _elements];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_lock)
        {
            _elements.Add(element);
        }
    }
}
