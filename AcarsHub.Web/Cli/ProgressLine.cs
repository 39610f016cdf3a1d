namespace AcarsHub.Web.Cli;

/// <summary>One line that is written over and over on a terminal; nothing where the output is a file or a pipe.</summary>
internal sealed class ProgressLine(TextWriter output)
{
    private readonly bool _isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
    private int _width;

    public void Show(string text)
    {
        if (_isTerminal)
        {
            output.Write("\r" + text.PadRight(_width));
            _width = text.Length;
        }
    }

    public void Clear()
    {
        if (_isTerminal && _width > 0)
        {
            output.Write("\r" + new string(' ', _width) + "\r");
            _width = 0;
        }
    }
}
