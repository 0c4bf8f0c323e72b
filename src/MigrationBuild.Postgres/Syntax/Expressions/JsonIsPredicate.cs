namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x IS JSON</c></summary>
public sealed record JsonIsPredicate(Expression Argument, JsonValueKind Kind, bool HasUniqueKeys) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument };
}
