using AcarsHub.Web.Cli;

return await CommandLine.Build().Parse(args).InvokeAsync();
