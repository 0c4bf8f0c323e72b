using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>INSERT INTO …</c>; no source is <c>DEFAULT VALUES</c>.</summary>
/// <param name="With">The common table expressions before it, or null.</param>
/// <param name="Relation">The table after <c>INTO</c>, with its alias.</param>
/// <param name="Columns">The columns in the parentheses; none is as many of the first ones as there are values.</param>
/// <param name="Overriding">The <c>OVERRIDING</c> clause.</param>
/// <param name="Source">The query or <c>VALUES</c> that the rows come from; null is <c>DEFAULT VALUES</c>.</param>
/// <param name="OnConflict">The <c>ON CONFLICT</c> clause, or null.</param>
/// <param name="Returning">The <c>RETURNING</c> clause, or null.</param>
public sealed record InsertStmt(
    WithClause? With,
    RangeVar Relation,
    EquatableArray<AssignmentTarget> Columns,
    InsertOverriding Overriding,
    SelectStmt? Source,
    OnConflictClause? OnConflict,
    ReturningClause? Returning) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { With, Relation, Columns, Source, OnConflict, Returning };
}
