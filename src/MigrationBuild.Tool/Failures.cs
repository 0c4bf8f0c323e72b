using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool;

internal static class Failures
{
    public static ExitCode ExitCodeOf(MigrationException e) => e switch
    {
        ConnectionStringException => ExitCode.Usage,
        BundleException when e.Descriptor == RuntimeDiagnostics.NoBundle => ExitCode.Usage,
        ServerException or StatementException => ExitCode.Database,
        MigrationLockedException => ExitCode.Locked,
        _ => ExitCode.Findings,
    };
}
