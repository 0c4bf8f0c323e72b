namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>NO INHERIT …</c></summary>
/// <param name="Parent">The table that is no parent afterwards.</param>
public sealed record DropInheritCmd(ObjectName Parent) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Parent };
}
