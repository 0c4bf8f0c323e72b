namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A function without parentheses: <c>CURRENT_TIMESTAMP(3)</c>, <c>CURRENT_USER</c>.</summary>
public sealed record SqlValueFunction(SqlValueFunctionKind Kind, int? Precision) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
