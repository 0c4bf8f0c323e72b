using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE TYPE … AS (…)</c></summary>
/// <param name="Name">The type, perhaps with a schema; it shares names with tables.</param>
/// <param name="Attributes">Name, type and collation of each attribute; there may be none.</param>
public sealed record CompositeTypeStmt(ObjectName Name, EquatableArray<ColumnDef> Attributes) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Attributes };
}
