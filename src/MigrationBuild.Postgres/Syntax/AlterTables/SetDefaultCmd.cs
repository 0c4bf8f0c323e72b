namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET DEFAULT …</c></summary>
/// <param name="Column">The column whose later rows get the default; the rows there are keep their values.</param>
/// <param name="Value">The expression after <c>SET DEFAULT</c>.</param>
public sealed record SetDefaultCmd(Identifier Column, Expression Value) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Value };
}
