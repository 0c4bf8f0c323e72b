using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>CREATE FOREIGN TABLE …</c></summary>
public sealed record CreateForeignTableStmt(
    bool IfNotExists,
    ObjectName Name,
    ObjectName? PartitionOf,
    EquatableArray<TableElement> Elements,
    PartitionBound? Bound,
    EquatableArray<ObjectName> Inherits,
    Identifier Server,
    EquatableArray<GenericOption> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, PartitionOf, Elements, Bound, Inherits, Server, Options };
}
