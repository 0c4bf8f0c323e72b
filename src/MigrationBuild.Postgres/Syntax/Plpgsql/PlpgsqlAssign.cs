namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>target := value</c>; what follows a value that is more than an expression (<c>n := count(*) FROM t</c>) makes it a scalar subquery.</summary>
public sealed record PlpgsqlAssign(Expression Target, Expression? Value) : PlpgsqlStatement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Target, Value };
}
