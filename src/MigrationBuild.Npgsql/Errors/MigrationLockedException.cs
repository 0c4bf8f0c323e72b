namespace MigrationBuild.Npgsql;

/// <summary>Another run held the lock for longer than we were told to wait. Nothing was changed.</summary>
public sealed class MigrationLockedException : MigrationException
{
    internal MigrationLockedException(string message)
        : base(RuntimeDiagnostics.Locked, message)
    {
    }
}
