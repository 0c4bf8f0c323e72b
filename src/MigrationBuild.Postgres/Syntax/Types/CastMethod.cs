namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>How a cast converts.</summary>
public enum CastMethod
{
    Function,
    WithoutFunction,
    InOut,
}
