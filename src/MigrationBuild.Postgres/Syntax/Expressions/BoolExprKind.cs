namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A logical connective.</summary>
public enum BoolExprKind
{
    /// <summary><c>a AND b</c></summary>
    And,

    /// <summary><c>a OR b</c></summary>
    Or,

    /// <summary><c>NOT a</c></summary>
    Not,
}
