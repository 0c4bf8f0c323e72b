namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>INHERIT …</c></summary>
/// <param name="Parent">The table that becomes a parent; it must not be partitioned.</param>
public sealed record AddInheritCmd(ObjectName Parent) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Parent };
}
