namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>OF type</c></summary>
/// <param name="Type">The composite type whose attributes the table's columns must match.</param>
public sealed record AddOfCmd(ObjectName Type) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Type };
}
