using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE TYPE … AS (…)</c></summary>
public sealed record CompositeTypeStmt(ObjectName Name, EquatableArray<ColumnDef> Attributes) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Attributes };
}
