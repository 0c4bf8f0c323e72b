using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>COALESCE(a, b, …)</c></summary>
/// <param name="Arguments">The values, the first of which that is not null is the result; later ones are not evaluated.</param>
public sealed record CoalesceExpr(EquatableArray<Expression> Arguments) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Arguments };
}
