namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A logical connective.</summary>
public enum BoolExprKind
{
    And,
    Or,
    Not,
}
