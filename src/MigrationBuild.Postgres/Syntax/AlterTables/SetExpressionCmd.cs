namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET EXPRESSION AS (…)</c> of a generated column.</summary>
public sealed record SetExpressionCmd(Identifier Column, Expression Value) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Value };
}
