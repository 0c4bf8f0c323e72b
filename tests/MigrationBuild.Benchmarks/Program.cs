using BenchmarkDotNet.Running;
using MigrationBuild.Benchmarks;
using MigrationBuild.Benchmarks.LibpgQuery;

// No argument: everything. "compare": libpg_query alone. All else is BenchmarkDotNet's (--filter '*Parse*', --list flat, …).
if (args is not ["compare"])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args is [] ? ["--filter", "*"] : args, new BenchmarkConfig());
}

if (args is [] or ["compare"])
{
    Comparison.Run();
}
