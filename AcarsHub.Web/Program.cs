using System.CommandLine;
using AcarsHub.Web.Cli;

// The host handles SIGTERM and lets the pipeline store what it has received; the parser's own handler would end the process after 2 s.
return await CommandLine.Build().Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
