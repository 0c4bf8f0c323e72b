using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>CREATE TABLE …</c> in all its forms but that of a query.</summary>
/// <param name="Persistence">The word before <c>TABLE</c>.</param>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written: what is there already is then a notice, no error.</param>
/// <param name="Name">The table, perhaps with a schema; it shares names with views, indexes and types.</param>
/// <param name="OfType">The composite type after <c>OF</c>; else null.</param>
/// <param name="PartitionOf">The partitioned table after <c>PARTITION OF</c>; else null.</param>
/// <param name="Elements">What is in the parentheses, in the order written.</param>
/// <param name="Bound">The bound of a partition; else null.</param>
/// <param name="Inherits">The parents in <c>INHERITS (…)</c>.</param>
/// <param name="PartitionBy">The partition key; null where it is no partitioned table.</param>
/// <param name="AccessMethod">The method after <c>USING</c>; null is <c>default_table_access_method</c>.</param>
/// <param name="Options">The storage parameters after <c>WITH</c>; <c>WITHOUT OIDS</c> leaves none.</param>
/// <param name="OnCommit">The <c>ON COMMIT</c> clause.</param>
/// <param name="Tablespace">The tablespace after <c>TABLESPACE</c>; null is <c>default_tablespace</c>.</param>
public sealed record CreateStmt(
    Persistence Persistence,
    bool IfNotExists,
    ObjectName Name,
    ObjectName? OfType,
    ObjectName? PartitionOf,
    EquatableArray<TableElement> Elements,
    PartitionBound? Bound,
    EquatableArray<ObjectName> Inherits,
    PartitionSpec? PartitionBy,
    Identifier? AccessMethod,
    EquatableArray<DefElem> Options,
    OnCommitAction OnCommit,
    Identifier? Tablespace) : Statement
{
    /// <summary>The word TABLE.</summary>
    public KeywordSpan TableKeyword { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList
    {
        Name,
        OfType,
        PartitionOf,
        Elements,
        Bound,
        Inherits,
        PartitionBy,
        AccessMethod,
        Options,
        Tablespace,
    };
}
