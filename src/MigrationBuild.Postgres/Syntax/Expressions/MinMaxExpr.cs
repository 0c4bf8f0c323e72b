using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>GREATEST(…)</c> or <c>LEAST(…)</c></summary>
/// <param name="IsGreatest">Whether it is <c>GREATEST</c>.</param>
/// <param name="Arguments">The values; nulls among them are passed over.</param>
public sealed record MinMaxExpr(bool IsGreatest, EquatableArray<Expression> Arguments) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Arguments };
}
