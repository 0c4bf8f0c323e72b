namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>SET ACCESS METHOD …</c> (PostgreSQL 15); null is DEFAULT.</summary>
/// <param name="AccessMethod">
/// The access method that the table is rewritten with; null is <c>default_table_access_method</c> (PostgreSQL 17).
/// </param>
public sealed record SetAccessMethodCmd(Identifier? AccessMethod) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { AccessMethod };
}
