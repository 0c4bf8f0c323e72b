using MigrationBuild.Linting.Oracle;
using MigrationBuild.Linting.Oracle.Precision;

// Without a verb statements are measured.
return args is [var verb, .. var options] && !verb.StartsWith("--", StringComparison.Ordinal)
    ? verb switch
    {
        "findings" => PrecisionCommands.Findings(options),
        "sample" => PrecisionCommands.Sample(options),
        "precision" => PrecisionCommands.Precision(options),
        _ => Usage(),
    }
    : await MeasureCommand.RunAsync(args) ?? Usage();

static int Usage()
{
    Console.Error.WriteLine(
        "usage: [--version 14] [--id part-of-an-id] [--truth folder]\n" +
        "       findings [--rule id]\n" +
        "       sample [--count 200] [--seed 1] [--rule id]\n" +
        "       precision [--rule id]");
    return 2;
}
