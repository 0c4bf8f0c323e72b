using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER TABLE ALL IN TABLESPACE … SET TABLESPACE …</c></summary>
public sealed record AlterTableMoveAllStmt(
    ObjectType ObjectType,
    Identifier Tablespace,
    EquatableArray<RoleSpec> OwnedBy,
    Identifier NewTablespace,
    bool IsNoWait) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Tablespace, OwnedBy, NewTablespace };
}
