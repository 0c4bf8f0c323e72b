namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>What ALTER SUBSCRIPTION does.</summary>
public enum SubscriptionAction
{
    Options,
    Connection,
    Refresh,
    AddPublication,
    DropPublication,
    SetPublication,
    Enable,
    Disable,
    Skip,
}
