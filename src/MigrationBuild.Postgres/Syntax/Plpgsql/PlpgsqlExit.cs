namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>EXIT|CONTINUE [label] [WHEN condition]</c></summary>
public sealed record PlpgsqlExit(bool IsContinue, Identifier? Label, Expression? Condition) : PlpgsqlStatement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Label, Condition };
}
