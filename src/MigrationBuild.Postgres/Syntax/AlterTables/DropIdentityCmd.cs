namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … DROP IDENTITY</c></summary>
/// <param name="Column">The identity column that becomes a plain one; its sequence goes.</param>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: a column that is no identity column is then a notice, no error.</param>
public sealed record DropIdentityCmd(Identifier Column, bool IfExists) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column };
}
