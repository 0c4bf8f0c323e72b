namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>target := value</c>; what follows a value that is more than an expression (<c>n := count(*) FROM t</c>) makes it a scalar subquery.</summary>
/// <param name="Target">The variable, or the field or element of one.</param>
/// <param name="Value">The value after <c>:=</c> or <c>=</c>; null where it is not understood.</param>
public sealed record PlpgsqlAssign(Expression Target, Expression? Value) : PlpgsqlStatement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Target, Value };
}
