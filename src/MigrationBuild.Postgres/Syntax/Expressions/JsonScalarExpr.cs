namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_SCALAR(x)</c> (PostgreSQL 17)</summary>
/// <param name="Value">The value of SQL that becomes a scalar of JSON.</param>
public sealed record JsonScalarExpr(Expression Value) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value };
}
