using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>ROW(…)</c>, or <c>(a, b)</c>.</summary>
/// <param name="Fields">The fields; none is <c>ROW()</c>.</param>
public sealed record RowExpr(EquatableArray<Expression> Fields) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Fields };
}
