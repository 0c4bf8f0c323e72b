using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A reference to a column, or to anything else that a bare name may mean: <c>a</c>, <c>t.a</c>, <c>s.t.a</c>.</summary>
/// <param name="Parts">The parts between the dots, at least one; the first may be a table, its alias or a schema.</param>
public sealed record ColumnRef(EquatableArray<Identifier> Parts) : Expression
{
    /// <summary>The last part: the column's own name where the reference is to a column.</summary>
    public string Name => Parts[Parts.Count - 1].Name;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Parts };
}
