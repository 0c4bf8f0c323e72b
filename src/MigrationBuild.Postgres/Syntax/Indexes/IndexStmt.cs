using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Indexes;

/// <summary><c>CREATE INDEX …</c></summary>
/// <param name="IsUnique">Whether <c>UNIQUE</c> is written.</param>
/// <param name="IsConcurrent">
/// Whether <c>CONCURRENTLY</c> is written: writes go on meanwhile, and it cannot run in a transaction block.
/// </param>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written: what is there already is then a notice, no error.</param>
/// <param name="Name">The index's name; null where PostgreSQL makes one of the table's and columns' names.</param>
/// <param name="Relation">The table or materialized view; with <c>ONLY</c> a partitioned table's partitions get no index.</param>
/// <param name="AccessMethod">The method after <c>USING</c>; null is <c>btree</c>.</param>
/// <param name="Elements">What is indexed, in the parentheses.</param>
/// <param name="Including">The columns after <c>INCLUDE</c>, which are stored and not searched.</param>
/// <param name="NullsNotDistinct">Whether <c>NULLS NOT DISTINCT</c> is written (PostgreSQL 15): two nulls are then equal.</param>
/// <param name="Options">The storage parameters after <c>WITH</c>: <c>fillfactor</c>, <c>fastupdate</c>.</param>
/// <param name="Tablespace">The tablespace after <c>TABLESPACE</c>; null is <c>default_tablespace</c>.</param>
/// <param name="Where">The predicate of a partial index, or null.</param>
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
    /// <summary>The word INDEX: CONCURRENTLY goes after it.</summary>
    public KeywordSpan IndexKeyword { get; init; }

    /// <inheritdoc/>
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
