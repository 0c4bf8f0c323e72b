using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>INSERT INTO …</c>; no source is <c>DEFAULT VALUES</c>.</summary>
public sealed record InsertStmt(
    WithClause? With,
    RangeVar Relation,
    EquatableArray<AssignmentTarget> Columns,
    InsertOverriding Overriding,
    SelectStmt? Source,
    OnConflictClause? OnConflict,
    ReturningClause? Returning) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { With, Relation, Columns, Source, OnConflict, Returning };
}
