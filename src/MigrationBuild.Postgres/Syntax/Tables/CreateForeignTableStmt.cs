using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>CREATE FOREIGN TABLE …</c></summary>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written: what is there already is then a notice, no error.</param>
/// <param name="Name">The table's name here, perhaps with a schema.</param>
/// <param name="PartitionOf">The partitioned table after <c>PARTITION OF</c>; else null.</param>
/// <param name="Elements">What is in the parentheses: columns and constraints, which PostgreSQL does not enforce.</param>
/// <param name="Bound">The bound of a partition; else null.</param>
/// <param name="Inherits">The parents in <c>INHERITS (…)</c>.</param>
/// <param name="Server">The server after <c>SERVER</c>.</param>
/// <param name="Options">What is in <c>OPTIONS (…)</c>, which the wrapper reads.</param>
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
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, PartitionOf, Elements, Bound, Inherits, Server, Options };
}
