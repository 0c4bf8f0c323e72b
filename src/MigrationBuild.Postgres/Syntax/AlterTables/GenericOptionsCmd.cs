using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>OPTIONS (…)</c> of a foreign table.</summary>
public sealed record GenericOptionsCmd(EquatableArray<GenericOption> Options) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options };
}
