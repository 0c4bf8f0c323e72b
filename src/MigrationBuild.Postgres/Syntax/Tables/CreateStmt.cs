using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>CREATE TABLE …</c> in all its forms but that of a query.</summary>
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
