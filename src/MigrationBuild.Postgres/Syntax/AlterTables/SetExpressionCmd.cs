namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET EXPRESSION AS (…)</c> of a generated column (PostgreSQL 17).</summary>
/// <param name="Column">The generated column; a stored one is rewritten.</param>
/// <param name="Value">The expression in the parentheses.</param>
public sealed record SetExpressionCmd(Identifier Column, Expression Value) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Value };
}
