using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER TABLE ALL IN TABLESPACE … SET TABLESPACE …</c></summary>
/// <param name="ObjectType">Table, Index or MaterializedView: what is moved.</param>
/// <param name="Tablespace">The tablespace after <c>ALL IN TABLESPACE</c>, of the current database's objects only.</param>
/// <param name="OwnedBy">The roles after <c>OWNED BY</c>; none is every owner.</param>
/// <param name="NewTablespace">The tablespace after <c>SET TABLESPACE</c>.</param>
/// <param name="IsNoWait">Whether <c>NOWAIT</c> is written: it fails if any lock is not to be had at once.</param>
public sealed record AlterTableMoveAllStmt(
    ObjectType ObjectType,
    Identifier Tablespace,
    EquatableArray<RoleSpec> OwnedBy,
    Identifier NewTablespace,
    bool IsNoWait) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Tablespace, OwnedBy, NewTablespace };
}
