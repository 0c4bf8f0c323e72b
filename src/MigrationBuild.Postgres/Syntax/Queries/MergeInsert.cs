using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>INSERT (…) VALUES (…)</c>; no values is <c>DEFAULT VALUES</c>.</summary>
/// <param name="Columns">The columns in the parentheses; none is all in order.</param>
/// <param name="Overriding">The <c>OVERRIDING</c> clause.</param>
/// <param name="Values">The values of the one row.</param>
public sealed record MergeInsert(
    EquatableArray<AssignmentTarget> Columns,
    InsertOverriding Overriding,
    EquatableArray<Expression> Values) : MergeAction
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Columns, Values };
}
