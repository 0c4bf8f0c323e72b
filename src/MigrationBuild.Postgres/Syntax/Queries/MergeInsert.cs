using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>INSERT (…) VALUES (…)</c>; no values is <c>DEFAULT VALUES</c>.</summary>
public sealed record MergeInsert(
    EquatableArray<AssignmentTarget> Columns,
    InsertOverriding Overriding,
    EquatableArray<Expression> Values) : MergeAction
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Columns, Values };
}
