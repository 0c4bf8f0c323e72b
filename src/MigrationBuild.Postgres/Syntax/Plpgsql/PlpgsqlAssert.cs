namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>ASSERT condition [, message]</c></summary>
public sealed record PlpgsqlAssert(Expression? Condition, Expression? Message) : PlpgsqlStatement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Condition, Message };
}
