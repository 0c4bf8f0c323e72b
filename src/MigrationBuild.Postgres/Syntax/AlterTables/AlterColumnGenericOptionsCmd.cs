using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … OPTIONS (…)</c> of a foreign table's column.</summary>
public sealed record AlterColumnGenericOptionsCmd(Identifier Column, EquatableArray<GenericOption> Options) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Options };
}
