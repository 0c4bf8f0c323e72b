using MigrationBuild.Tool;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    // The first Ctrl+C lets the database roll back; the second ends us at once.
    e.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
return await CommandLine.RunAsync(args, Console.Out, Console.Error, cancellation.Token);
