namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>SET TABLESPACE …</c></summary>
/// <param name="Tablespace">Where the relation's data files are moved to.</param>
public sealed record SetTablespaceCmd(Identifier Tablespace) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Tablespace };
}
