using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>ALTER TABLESPACE … SET|RESET (…)</c></summary>
public sealed record AlterTableSpaceOptionsStmt(Identifier Name, bool IsReset, EquatableArray<DefElem> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
