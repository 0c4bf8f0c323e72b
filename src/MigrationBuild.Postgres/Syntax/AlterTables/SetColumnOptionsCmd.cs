using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET (option = value)</c></summary>
public sealed record SetColumnOptionsCmd(Identifier Column, EquatableArray<DefElem> Options) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Options };
}
