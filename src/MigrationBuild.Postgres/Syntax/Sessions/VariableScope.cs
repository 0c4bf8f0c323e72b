namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>How long a setting lasts.</summary>
public enum VariableScope
{
    Unspecified,
    Session,
    Local,
}
