using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Indexes;

/// <summary><c>CREATE INDEX …</c></summary>
public sealed record IndexStmt(
    bool IsUnique,
    bool IsConcurrent,
    bool IfNotExists,
    Identifier? Name,
    RangeVar Relation,
    Identifier? AccessMethod,
    EquatableArray<IndexElem> Elements,
    EquatableArray<IndexElem> Including,
    bool NullsNotDistinct,
    EquatableArray<DefElem> Options,
    Identifier? Tablespace,
    Expression? Where) : Statement
{
    /// <summary>The word INDEX: CONCURRENTLY goes behind it.</summary>
    public KeywordSpan IndexKeyword { get; init; }

    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList
    {
        Name,
        Relation,
        AccessMethod,
        Elements,
        Including,
        Options,
        Tablespace,
        Where,
    };
}
