using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_ARRAY(a, b)</c> (PostgreSQL 16)</summary>
/// <param name="Elements">The values, each perhaps with <c>FORMAT JSON</c>; none is an empty array.</param>
/// <param name="IsAbsentOnNull">Whether nulls are left out: <c>ABSENT ON NULL</c>, also where nothing is written.</param>
/// <param name="Output">The <c>RETURNING</c> clause; null is <c>json</c>.</param>
public sealed record JsonArrayConstructor(
    EquatableArray<Expression> Elements,
    bool IsAbsentOnNull,
    JsonOutput? Output) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Elements, Output };
}
