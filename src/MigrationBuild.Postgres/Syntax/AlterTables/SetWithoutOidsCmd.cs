namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>SET WITHOUT OIDS</c>, which does nothing.</summary>
public sealed record SetWithoutOidsCmd : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
