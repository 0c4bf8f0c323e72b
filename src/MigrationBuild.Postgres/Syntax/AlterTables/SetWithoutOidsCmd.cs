namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>SET WITHOUT OIDS</c>, which does nothing.</summary>
public sealed record SetWithoutOidsCmd : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
