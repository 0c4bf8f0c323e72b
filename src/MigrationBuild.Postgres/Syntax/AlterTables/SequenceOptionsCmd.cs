using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary>Options of a sequence among other subcommands.</summary>
public sealed record SequenceOptionsCmd(EquatableArray<SequenceOption> Options) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options };
}
